package org.duban.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.duban.account.Accounts;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The parts of a case file, each read for one kind of reader. */
@Component
class CaseParts {

	private final JdbcTemplate jdbc;

	private final Accounts accounts;

	private final Units units;

	private final Dictionaries dictionaries;

	private final Words words;

	CaseParts(JdbcTemplate jdbc, Accounts accounts, Units units, Dictionaries dictionaries, Words words) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.units = units;
		this.dictionaries = dictionaries;
		this.words = words;
	}

	JdbcTemplate jdbc() {
		return this.jdbc;
	}

	Words words() {
		return this.words;
	}

	String personName(String username) {
		return this.accounts.name(username);
	}

	/** A group's or a person's name as people say it: 发展改革委联络员, 提案委主任 ... */
	String holderName(String groupOrUser) {
		if (groupOrUser.startsWith("person-")) {
			return personName(StringUtils.substringAfter(groupOrUser, "-"));
		}
		if (groupOrUser.startsWith("unit-")) {
			String code = StringUtils.substringBetween(groupOrUser, "-", "-");
			String role = StringUtils.substringAfterLast(groupOrUser, "-");
			return this.units.find(code).map(HandlingUnit::name).orElse(code) + this.words.of("unit-role", role);
		}
		// An account may be called as its role is; the role is what holds a task.
		String group = this.words.of("group", groupOrUser);
		return group.equals(groupOrUser) ? committeeName(groupOrUser).orElseGet(() -> personName(groupOrUser)) : group;
	}

	private Optional<String> committeeName(String group) {
		return group.startsWith("committee-")
				? this.dictionaries.find(Dictionaries.COMMITTEE, StringUtils.substringAfter(group, "-"))
					.map(Dictionaries.Entry::shown)
				: Optional.empty();
	}

	List<Map<String, @Nullable Object>> signers(long id) {
		return this.jdbc.query("select id, member, state from cosigner where proposal_id = ? order by seq_no",
				(row, number) -> map("invitation", row.getLong("id"), "username", row.getString("member"), "name",
						personName(row.getString("member")), "state", row.getString("state"), "stateName",
						this.words.of("cosigner", row.getString("state"))),
				id);
	}

	List<Map<String, @Nullable Object>> attachments(long id, Reader reader) {
		return this.jdbc
			.query("select id, name, size_bytes, purpose from attachment where proposal_id = ? order by id",
					(row, number) -> map("id", row.getLong("id"), "name", row.getString("name"), "size",
							row.getLong("size_bytes"), "purpose", row.getString("purpose"), "purposeName",
							this.words.of("purpose", row.getString("purpose"))),
					id)
			.stream()
			.filter((attachment) -> List.of("CASE", "SUPPLEMENT").contains(attachment.get("purpose"))
					|| reader.unit() == null)
			.toList();
	}

	/** By the unit's part of the case: who has it there, and where they are reached. */
	private Map<Long, List<Map<String, @Nullable Object>>> people(long id) {
		Map<Long, List<Map<String, @Nullable Object>>> people = new HashMap<>();
		this.jdbc.query(
				"""
						select x.id, p.name, p.phone, g.group_name from assignment x
						join account_group g on g.group_name in (concat('unit-', x.unit, '-liaison'), concat('unit-', x.unit, '-handler'))
						join account p on p.username = g.username and p.enabled = true
						where x.proposal_id = ? order by x.id, g.group_name desc, p.name""",
				(row) -> {
					people.computeIfAbsent(row.getLong("id"), (any) -> new ArrayList<>())
						.add(map("name", row.getString("name"), "phone", row.getString("phone"), "role", this.words
							.of("unit-role", StringUtils.substringAfterLast(row.getString("group_name"), "-"))));
				}, id);
		return people;
	}

	List<Map<String, @Nullable Object>> assignments(long id) {
		Map<Long, List<Map<String, @Nullable Object>>> people = people(id);
		return this.jdbc.query(
				"select * from assignment where proposal_id = ? order by case role when 'MAIN' then 0"
						+ " when 'SEPARATE' then 1 else 2 end, id",
				(row, number) -> map("id", row.getLong("id"), "unit", row.getString("unit"), "unitName",
						row.getString("unit_name"), "role", row.getString("role"), "roleName",
						this.words.of("role", row.getString("role")), "state", row.getString("state"), "stateName",
						this.words.of("assignment", row.getString("state")), "assignedOn",
						row.getDate("assigned_on").toLocalDate(), "round", row.getInt("round_no"), "formerName",
						row.getString("former_name"), "wishedUnit", row.getString("wished_unit"), "wishedName",
						unitName(row.getString("wished_unit")), "wishReason", row.getString("wish_reason"), "wishState",
						row.getString("wish_state"), "wishAnswer", row.getString("wish_answer"), "people",
						people.getOrDefault(row.getLong("id"), List.of())),
				id);
	}

	private @Nullable String unitName(@Nullable String code) {
		return (code == null) ? null : this.units.find(code).map(HandlingUnit::name).orElse(code);
	}

	List<Map<String, @Nullable Object>> replies(long id, Reader reader) {
		return this.jdbc
			.query("""
					select r.*, a.unit, a.unit_name from reply r join assignment a on a.id = r.assignment_id
					where r.proposal_id = ? order by r.id""", (row, number) -> map("id", row.getLong("id"),
					"assignmentId", row.getLong("assignment_id"), "unit", row.getString("unit"), "unitName",
					row.getString("unit_name"), "replyClass", row.getString("reply_class"), "docNo",
					row.getString("doc_no"), "body", row.getString("body"), "round", row.getInt("round_no"), "version",
					row.getInt("version_no"), "publicity", row.getString("publicity"), "publicityReason",
					row.getString("publicity_reason"), "commitments", promises(row.getLong("id")), "leader",
					row.getString("leader"), "handler", row.getString("handler_name"), "tel", row.getString("tel"),
					"issuedOn", row.getObject("issued_on", java.time.LocalDate.class), "deliveredOn",
					row.getObject("delivered_on", java.time.LocalDate.class), "items", replyItems(row.getLong("id"))),
					id)
			.stream()
			.filter((reply) -> reader.staff() || reply.get("deliveredOn") != null
					|| (reader.unit() != null
							&& (reader.unit().equals(reply.get("unit")) || reply.get("docNo") != null)))
			.toList();
	}

	List<Map<String, @Nullable Object>> supporters(long id) {
		return this.jdbc.query("select member, supported_at from supporter where proposal_id = ? order by id",
				(row, number) -> map("username", row.getString("member"), "name", personName(row.getString("member")),
						"at", row.getObject("supported_at", java.time.LocalDateTime.class)),
				id);
	}

	/** Texts that were replaced, each as it was before. */
	List<Map<String, @Nullable Object>> revisions(long id) {
		return this.jdbc.query("select * from proposal_revision where proposal_id = ? order by id",
				(row, number) -> map("at", row.getObject("replaced_at", java.time.LocalDateTime.class), "by",
						personName(row.getString("replaced_by")), "note", row.getString("note"), "title",
						row.getString("title"), "situation", row.getString("situation"), "suggestions",
						row.getString("suggestions"), "category2", row.getString("category2")),
				id);
	}

	String name(String kind, String code) {
		return this.dictionaries.find(kind, code).map(Dictionaries.Entry::shown).orElse(code);
	}

	private List<Map<String, @Nullable Object>> promises(long replyId) {
		return this.jdbc.query("select * from reply_commitment where reply_id = ? order by commitment_no",
				(row, number) -> map("text", row.getString("promise"), "responsible", row.getString("responsible"),
						"plannedOn", row.getDate("planned_on").toLocalDate()),
				replyId);
	}

	private List<Map<String, @Nullable Object>> replyItems(long replyId) {
		return this.jdbc.query("select * from reply_item where reply_id = ? order by item_no",
				(row, number) -> map("no", row.getInt("item_no"), "adoption", row.getString("adoption"), "adoptionName",
						this.words.of("adoption", row.getString("adoption")), "measure", row.getString("measure"),
						"finishBy", row.getObject("finish_by", java.time.LocalDate.class), "responsible",
						row.getString("responsible")),
				replyId);
	}

	List<Map<String, @Nullable Object>> opinions(long id, Reader reader) {
		if (!reader.staff() && reader.unit() == null) {
			return List.of();
		}
		return this.jdbc.query("""
				select o.*, a.unit_name from co_opinion o join assignment a on a.id = o.assignment_id
				where o.proposal_id = ? order by o.id""",
				(row, number) -> map("assignmentId", row.getLong("assignment_id"), "unitName",
						row.getString("unit_name"), "text", row.getString("opinion"), "leader", row.getString("leader"),
						"sentAt", row.getObject("sent_at", java.time.LocalDateTime.class)),
				id);
	}

	List<Map<String, @Nullable Object>> contacts(long id, Reader reader) {
		return this.jdbc.query("""
				select c.*, a.unit_name from contact c join assignment a on a.id = c.assignment_id
				where c.proposal_id = ? order by c.held_on, c.id""", (row, number) -> map("id", row.getLong("id"),
				"assignmentId", row.getLong("assignment_id"), "unitName", row.getString("unit_name"), "phase",
				row.getString("phase"), "phaseName", this.words.of("phase", row.getString("phase")), "heldOn",
				row.getDate("held_on").toLocalDate(), "mode", row.getString("mode_code"), "modeName",
				name(Dictionaries.CONTACT_MODE, row.getString("mode_code")), "unitPersons",
				row.getString("unit_persons"), "proposerPersons", row.getString("proposer_persons"), "place",
				row.getString("place"), "content", row.getString("content"), "confirmation",
				row.getString("confirmation"), "mayConfirm", reader.signer() && row.getString("confirmation") == null),
				id);
	}

	List<Map<String, @Nullable Object>> commitments(long id) {
		return this.jdbc.query("select * from commitment where proposal_id = ? order by id",
				(row, number) -> map("id", row.getLong("id"), "assignmentId", row.getLong("assignment_id"), "text",
						row.getString("promise"), "responsible", row.getString("responsible"), "plannedOn",
						row.getDate("planned_on").toLocalDate(), "originalOn", row.getDate("original_on").toLocalDate(),
						"state", row.getString("state"), "stateName",
						this.words.of("commitment", row.getString("state")), "reports", reports(row.getLong("id"))),
				id);
	}

	private List<Map<String, @Nullable Object>> reports(long commitmentId) {
		return this.jdbc.query("""
				select r.*, f.name as file_name from commitment_report r left join attachment f on f.id = r.attachment
				where r.commitment_id = ? order by r.id""",
				(row, number) -> map("text", row.getString("progress"), "evidence", row.getString("evidence"),
						"attachment", row.getObject("attachment"), "attachmentName", row.getString("file_name"),
						"fulfilled", row.getBoolean("fulfilled"), "standing", row.getString("standing"), "decision",
						row.getString("decision"), "newDate", row.getObject("new_date", java.time.LocalDate.class),
						"comment", row.getString("remarks"), "reportedAt",
						row.getObject("reported_at", java.time.LocalDateTime.class), "verifiedAt",
						row.getObject("verified_at", java.time.LocalDateTime.class)),
				commitmentId);
	}

	private static Map<String, @Nullable Object> map(@Nullable Object... namesAndValues) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return map;
	}

	/** Announced as one of the session's best; until then nobody learns of it here. */
	boolean excellent(long proposalId) {
		Integer found = this.jdbc.queryForObject(
				"select count(*) from excellent_candidate where proposal_id = ? and state = 'EXCELLENT'", Integer.class,
				proposalId);
		return found != null && found > 0;
	}

}
