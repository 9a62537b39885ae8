package org.duban.filing;

import java.util.List;

import org.duban.account.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredReviewGroups implements ReviewGroups {

	private final JdbcClient jdbc;

	private final Accounts accounts;

	StoredReviewGroups(JdbcClient jdbc, Accounts accounts) {
		this.jdbc = jdbc;
		this.accounts = accounts;
	}

	@Override
	public void put(String id, String name, List<String> usernames) {
		this.jdbc.sql("delete from review_group_member where group_id = ?").param(id).update();
		if (this.jdbc.sql("update review_group set name = ? where id = ?").params(name, id).update() == 0) {
			this.jdbc.sql("insert into review_group (id, name) values (?, ?)").params(id, name).update();
		}
		for (String username : usernames) {
			this.jdbc.sql("insert into review_group_member (group_id, username) values (?, ?)")
				.params(id, username)
				.update();
		}
	}

	@Override
	public void cover(String id, List<String> categories) {
		this.jdbc.sql("delete from review_group_category where group_id = ?").param(id).update();
		categories.stream()
			.distinct()
			.forEach((category) -> this.jdbc.sql("insert into review_group_category (group_id, category) values (?, ?)")
				.params(id, category)
				.update());
	}

	@Override
	@Transactional(readOnly = true)
	public List<ReviewGroup> all() {
		record Row(String id, String name) {

		}
		return this.jdbc.sql("select id, name from review_group order by id")
			.query(Row.class)
			.list()
			.stream()
			.map((row) -> new ReviewGroup(row.id(), row.name(), reviewers(row.id()), categories(row.id())))
			.toList();
	}

	private List<String> categories(String id) {
		return this.jdbc.sql("select category from review_group_category where group_id = ? order by category")
			.param(id)
			.query(String.class)
			.list();
	}

	/** Those who are reviewers still. */
	private List<String> reviewers(String id) {
		List<String> now = this.accounts.inGroup("reviewer").stream().map(Accounts.Person::username).toList();
		return this.jdbc.sql("select username from review_group_member where group_id = ? order by username")
			.param(id)
			.query(String.class)
			.list()
			.stream()
			.filter(now::contains)
			.toList();
	}

}
