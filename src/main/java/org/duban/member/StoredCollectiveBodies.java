package org.duban.member;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A few dozen rows, read when they are asked for. */
@Component
@Transactional
class StoredCollectiveBodies implements CollectiveBodies, BodyRegister {

	private static final String BODY = "select code, kind, name, responsible, contact_person, contact_tel from collective_body ";

	private final JdbcClient jdbc;

	StoredCollectiveBodies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Body> find(String code) {
		return this.jdbc.sql(BODY + "where code = ?").param(code).query(Body.class).optional();
	}

	@Override
	@Transactional(readOnly = true)
	public List<Body> active() {
		return this.jdbc.sql(BODY + "where active = true order by id").query(Body.class).list();
	}

	@Override
	@Transactional(readOnly = true)
	public List<Body> operatedBy(String username) {
		return this.jdbc
			.sql(BODY + "where active = true and code in (select body_code from collective_operator where username = ?)"
					+ " order by id")
			.param(username)
			.query(Body.class)
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> operators(String code) {
		return this.jdbc.sql("select username from collective_operator where body_code = ? order by username")
			.param(code)
			.query(String.class)
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public List<Entry> all() {
		List<String> active = active().stream().map(Body::code).toList();
		return this.jdbc.sql(BODY + "order by id")
			.query(Body.class)
			.list()
			.stream()
			.map((body) -> new Entry(body, active.contains(body.code()), operators(body.code())))
			.toList();
	}

	@Override
	public void put(Entry entry) {
		Body body = entry.body();
		int known = this.jdbc
			.sql("update collective_body set kind = ?, name = ?, responsible = ?, contact_person = ?,"
					+ " contact_tel = ?, active = ? where code = ?")
			.params(body.kind(), body.name(), body.responsible(), body.contactPerson(), body.contactTel(),
					entry.active(), body.code())
			.update();
		if (known == 0) {
			this.jdbc
				.sql("insert into collective_body (code, kind, name, responsible, contact_person, contact_tel, active)"
						+ " values (?, ?, ?, ?, ?, ?, ?)")
				.params(body.code(), body.kind(), body.name(), body.responsible(), body.contactPerson(),
						body.contactTel(), entry.active())
				.update();
		}
		this.jdbc.sql("delete from collective_operator where body_code = ?").param(body.code()).update();
		for (String operator : entry.operators()) {
			this.jdbc.sql("insert into collective_operator (body_code, username) values (?, ?)")
				.params(body.code(), operator)
				.update();
		}
	}

	@Override
	public void register(Body body, List<String> operators) {
		put(new Entry(body, true, operators));
	}

}
