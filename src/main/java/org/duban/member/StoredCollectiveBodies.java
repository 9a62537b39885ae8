package org.duban.member;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A few dozen rows, read when they are asked for. */
@Component
@Transactional
class StoredCollectiveBodies implements CollectiveBodies {

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
	public void register(Body body, List<String> operators) {
		this.jdbc
			.sql("insert into collective_body (code, kind, name, responsible, contact_person, contact_tel, active)"
					+ " values (?, ?, ?, ?, ?, ?, true)")
			.params(body.code(), body.kind(), body.name(), body.responsible(), body.contactPerson(), body.contactTel())
			.update();
		operators
			.forEach((operator) -> this.jdbc.sql("insert into collective_operator (body_code, username) values (?, ?)")
				.params(body.code(), operator)
				.update());
	}

}
