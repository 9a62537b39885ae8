package org.duban.proposal.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a proposer reads of the own cases. */
@Component
@Transactional(readOnly = true)
class MemberCases {

	record Mine(long id, String title, @Nullable String serialNo, @Nullable String caseNo, String state,
			LocalDateTime changedAt) {

	}

	record Text(long id, String title, String situation, String suggestions, @Nullable String category2) {

	}

	record Dates(LocalDateTime createdAt, @Nullable LocalDateTime submittedAt, @Nullable LocalDate filedOn,
			@Nullable LocalDate closedOn, @Nullable LocalDate archivedOn) {

	}

	record Cosigner(long id, String member, String state, @Nullable String opinion) {

	}

	/**
	 * What review wrote to the proposer: a return, a refusal, what becomes of the text. A
	 * reviewer's opinion that did not prevail is not among them.
	 */
	record Notice(String kind, @Nullable String reasons, @Nullable String remarks, LocalDateTime at) {

	}

	record Unit(long id, String unitName, String role, String state, LocalDate assignedOn, @Nullable LocalDate due) {

	}

	record Contact(long id, long assignmentId, String unitName, String phase, LocalDate heldOn, String modeCode,
			String unitPersons, String proposerPersons, String content, @Nullable String confirmation) {

	}

	record Reply(long id, String unitName, int roundNo, String replyClass, String body, @Nullable String docNo,
			LocalDate deliveredOn) {

	}

	record ReplyItem(int itemNo, String adoption, String measure, @Nullable LocalDate finishBy,
			@Nullable String responsible) {

	}

	record Feedback(LocalDateTime answeredAt, String unitName, String attitude, String result) {

	}

	private final JdbcClient jdbc;

	MemberCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Written or signed by the person, or of the organisation, the newest first. */
	List<Mine> mine(String username) {
		return this.jdbc.sql("""
				select id, title, serial_no, case_no, state, changed_at from proposal p
				where p.proposer = :me or exists (select 1 from cosigner c
				where c.proposal_id = p.id and c.member = :me and c.state in ('ACCEPTED', 'RECONFIRM'))
				or p.collective = true and exists (select 1 from collective_operator o
				where o.username = :me and o.body_code = p.organisation)
				order by id desc""").param("me", username).query(Mine.class).list();
	}

	/** Signed by the person, but the suggestions have changed since. */
	List<Mine> unsettled(String username) {
		return this.jdbc.sql("""
				select p.id, title, serial_no, case_no, p.state, changed_at from proposal p join cosigner c
				on c.proposal_id = p.id where c.member = ? and c.state = 'RECONFIRM' and p.case_no is null
				and p.state in ('DRAFT', 'COSIGN', 'SUBMITTED', 'RETURNED', 'REVIEW', 'DECISION')
				order by p.id""").param(username).query(Mine.class).list();
	}

	Text text(long proposalId) {
		return this.jdbc.sql("select id, title, situation, suggestions, category2 from proposal where id = ?")
			.param(proposalId)
			.query(Text.class)
			.single();
	}

	Dates dates(long proposalId) {
		return this.jdbc
			.sql("select created_at, submitted_at, filed_on, closed_on, archived_on from proposal where id = ?")
			.param(proposalId)
			.query(Dates.class)
			.single();
	}

	List<Cosigner> cosigners(long proposalId) {
		return this.jdbc.sql("select id, member, state, opinion from cosigner where proposal_id = ? order by seq_no")
			.param(proposalId)
			.query(Cosigner.class)
			.list();
	}

	List<Notice> notices(long proposalId) {
		return this.jdbc.sql("""
				select 'returned' as kind, null as reasons, o.remarks, o.given_at as at from review_opinion o
				where o.proposal_id = :id and o.decision = 'return' and (o.stage = 'FIRST' or o.stage = 'SECOND' and 2 =
				(select count(*) from review_opinion b where b.proposal_id = o.proposal_id and b.stage = 'SECOND'
				and b.round_no = o.round_no and b.decision = 'return'))
				union all
				select 'not-filed', reasons, remarks, created_at from not_filed_case where proposal_id = :id
				union all
				select 'disposition', disposition, disposition_comment, created_at from not_filed_case
				where proposal_id = :id and disposition is not null
				order by 4""").param("id", proposalId).query(Notice.class).list();
	}

	List<Unit> units(long proposalId) {
		return this.jdbc
			.sql("""
					select a.id, a.unit_name, a.role, a.state, a.assigned_on, max(c.due) as due from assignment a
					left join running_clock c on c.assignment_id = a.id and c.kind in ('REPLY', 'REDO') and c.state = 'RUNNING'
					where a.proposal_id = ? and a.state not in ('REASSIGNED', 'CANCELLED')
					group by a.id, a.unit_name, a.role, a.state, a.assigned_on order by a.id""")
			.param(proposalId)
			.query(Unit.class)
			.list();
	}

	List<Contact> contacts(long proposalId) {
		return this.jdbc.sql("""
				select k.id, k.assignment_id, a.unit_name, k.phase, k.held_on, k.mode_code, k.unit_persons,
				k.proposer_persons, k.content, k.confirmation from contact k join assignment a on a.id = k.assignment_id
				where k.proposal_id = ? order by k.held_on, k.id""").param(proposalId).query(Contact.class).list();
	}

	/** Delivered replies; what is still on its way belongs to the unit. */
	List<Reply> replies(long proposalId) {
		return this.jdbc.sql("""
				select r.id, a.unit_name, r.round_no, r.reply_class, r.body, r.doc_no, r.delivered_on from reply r
				join assignment a on a.id = r.assignment_id
				where r.proposal_id = ? and r.delivered_on is not null order by r.id""")
			.param(proposalId)
			.query(Reply.class)
			.list();
	}

	List<ReplyItem> items(long replyId) {
		return this.jdbc.sql(
				"select item_no, adoption, measure, finish_by, responsible from reply_item where reply_id = ? order by item_no")
			.param(replyId)
			.query(ReplyItem.class)
			.list();
	}

	List<Feedback> feedback(long proposalId, String signer) {
		return this.jdbc.sql("""
				select f.answered_at, a.unit_name, f.attitude, f.result from feedback f
				join assignment a on a.id = f.assignment_id
				where f.proposal_id = ? and f.signer = ? and f.state = 'GIVEN' order by f.id""")
			.params(proposalId, signer)
			.query(Feedback.class)
			.list();
	}

	/** The reply that a form for feedback asks about. */
	Optional<Reply> replyOfFeedback(long feedbackId) {
		return this.jdbc.sql("""
				select r.id, a.unit_name, r.round_no, r.reply_class, r.body, r.doc_no, r.delivered_on from feedback f
				join reply r on r.id = f.reply_id join assignment a on a.id = r.assignment_id
				where f.id = ? and r.delivered_on is not null""").param(feedbackId).query(Reply.class).optional();
	}

}
