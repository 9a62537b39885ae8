package org.duban.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the house, searched and turned page by page. */
@Component
@Transactional(readOnly = true)
public class AccountList {

	private static final int OF_A_PAGE = 50;

	/**
	 * What is asked for; null and blank mean no restriction.
	 *
	 * @param words in the log-in name, the name, the mail or the telephone number
	 * @param role of {@link Roles#all()}
	 * @param state {@code on} or {@code stopped}
	 * @param page from 0
	 */
	public record Search(@Nullable String words, @Nullable String role, @Nullable String unit, @Nullable String state,
			@Nullable Integer page) {

	}

	/**
	 * @param once whether a one-time password waits to be replaced
	 */
	public record Line(String username, String name, @Nullable String mail, @Nullable String phone,
			@Nullable String unit, boolean enabled, boolean once, Set<String> roles) {

	}

	public record Page(List<Line> lines, int page, boolean more, long total) {

	}

	private final JdbcClient jdbc;

	AccountList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Page find(Search search) {
		StringBuilder where = new StringBuilder(" from account a where 1 = 1");
		List<Object> arguments = new ArrayList<>();
		restrict(search, where, arguments);
		long total = this.jdbc.sql("select count(*)" + where).params(arguments).query(Long.class).single();
		int page = Math.max((search.page() != null) ? search.page() : 0, 0);
		List<Object> paged = new ArrayList<>(arguments);
		paged.addAll(List.of(OF_A_PAGE, (long) page * OF_A_PAGE));
		List<Line> lines = lines(where + " order by a.username limit ? offset ?", paged);
		return new Page(lines, page, (page + 1L) * OF_A_PAGE < total, total);
	}

	public Optional<Line> one(String username) {
		return lines(" from account a where a.username = ?", List.of(username)).stream().findFirst();
	}

	private List<Line> lines(String where, List<Object> arguments) {
		Map<String, Set<String>> groups = new LinkedHashMap<>();
		List<Line> lines = this.jdbc
			.sql("select a.username, a.name, a.mail, a.phone, a.unit, a.enabled, a.once_until" + where)
			.params(arguments)
			.query((row, number) -> new Line(row.getString("username"), row.getString("name"), row.getString("mail"),
					row.getString("phone"), row.getString("unit"), row.getBoolean("enabled"),
					row.getDate("once_until") != null,
					groups.computeIfAbsent(row.getString("username"), (username) -> new TreeSet<>())))
			.list();
		if (!lines.isEmpty()) {
			this.jdbc.sql("select username, group_name from account_group where username in (:names)")
				.param("names", groups.keySet())
				.query((row) -> {
					groups.getOrDefault(row.getString(1), new TreeSet<>()).addAll(Roles.of(List.of(row.getString(2))));
				});
		}
		return lines;
	}

	private static void restrict(Search search, StringBuilder where, List<Object> arguments) {
		if (StringUtils.isNotBlank(search.words())) {
			where.append(" and (lower(a.username) like ? escape '!' or a.name like ? escape '!'"
					+ " or lower(a.mail) like ? escape '!' or a.phone like ? escape '!')");
			String plain = search.words().strip().replaceAll("[!%_]", "!$0");
			String lower = "%" + plain.toLowerCase(Locale.ROOT) + "%";
			arguments.addAll(List.of(lower, "%" + plain + "%", lower, "%" + plain + "%"));
		}
		if (StringUtils.isNotBlank(search.unit())) {
			where.append(" and a.unit = ?");
			arguments.add(search.unit());
		}
		if (StringUtils.isNotBlank(search.role())) {
			where
				.append(" and exists (select 1 from account_group r where r.username = a.username and (r.group_name = ?"
						+ " or r.group_name like ? escape '!'))");
			String role = search.role();
			arguments.addAll(List.of(role,
					Roles.ofUnit(role) ? "unit-%" + role.substring("unit".length()) : role.replaceAll("[!%_]", "!$0")));
		}
		if (StringUtils.isNotBlank(search.state())) {
			where.append(" and a.enabled = ?");
			arguments.add(!search.state().equals("stopped"));
		}
	}

}
