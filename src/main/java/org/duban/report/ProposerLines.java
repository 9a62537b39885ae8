package org.duban.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the proposers of many cases are called, asked for all of them at once. */
@Component
class ProposerLines {

	private static final String CASES = """
			select id, proposal_type, organisation, joint_organisations from proposal where id in (:ids)""";

	/** The first proposer before the others. */
	private static final String PEOPLE = """
			select s.proposal_id, coalesce(a.name, m.name, s.username) as shown, coalesce(m.sector, '') as sector,
			 coalesce(m.plenary_group, '') as plenary_group
			from (select id as proposal_id, -1 as seq_no, proposer as username from proposal where id in (:ids)
			 union all select proposal_id, seq_no, member as username from cosigner
			 where proposal_id in (:ids) and state = 'ACCEPTED') s
			left join account a on a.username = s.username left join member m on m.username = s.username
			order by s.proposal_id, s.seq_no""";

	private final JdbcClient jdbc;

	private final Names names;

	ProposerLines(JdbcClient jdbc, Names names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	/**
	 * @param all every name: 甲、乙、丙
	 * @param brief the first with how many they are: 甲等3人
	 */
	record Proposers(String all, String brief) {

	}

	private record Person(String name, String sector, String group) {

	}

	Map<Long, Proposers> of(List<Long> ids) {
		Map<Long, List<Person>> people = new HashMap<>();
		this.jdbc.sql(PEOPLE).param("ids", ids).query((row) -> {
			people.computeIfAbsent(row.getLong(1), (any) -> new ArrayList<>())
				.add(new Person(row.getString(2), row.getString(3), row.getString(4)));
		});
		Map<String, String> bodies = new HashMap<>();
		this.jdbc.sql("select code, name from collective_body").query((row) -> {
			bodies.put(row.getString(1), row.getString(2));
		});
		Map<Long, Proposers> lines = new HashMap<>();
		this.jdbc.sql(CASES).param("ids", ids).query((row) -> {
			long id = row.getLong("id");
			String together = collective(UnitFacts.orEmpty(row.getString("proposal_type")),
					people.getOrDefault(id, List.of()),
					Stream.of(row.getString("organisation"), row.getString("joint_organisations"))
						.flatMap((codes) -> named(codes, bodies))
						.collect(Collectors.joining("、")));
			lines.put(id, together.isEmpty() ? persons(people.getOrDefault(id, List.of()))
					: new Proposers(together, together));
		});
		return lines;
	}

	private static Stream<String> named(@Nullable String codes, Map<String, String> bodies) {
		return Stream.of(StringUtils.split(StringUtils.defaultString(codes), ", "))
			.map((code) -> bodies.getOrDefault(code, code));
	}

	/** Empty if members propose it as persons. */
	private String collective(String type, List<Person> people, String organisations) {
		return switch (type) {
			case "sector" -> people.stream()
				.findFirst()
				.map((person) -> this.names.value(Dimension.SECTOR, person.sector()) + "界别")
				.orElse("");
			case "plenary-group" -> people.stream()
				.findFirst()
				.map((person) -> this.names.value(Dimension.GROUP, person.group()))
				.orElse("");
			case "personal", "co-signed", "" -> "";
			default -> organisations;
		};
	}

	private Proposers persons(List<Person> people) {
		String all = people.stream().map(Person::name).collect(Collectors.joining("、"));
		return new Proposers(all, (people.size() < 2) ? all
				: this.names.text("compilation.proposers", people.get(0).name(), String.valueOf(people.size())));
	}

}
