package org.duban.proposal.web;

import java.time.LocalDateTime;
import java.util.List;

import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What hangs on a case, who stands by it, and how its text changed. */
@Component
@Transactional(readOnly = true)
class MemberPapers {

	record Paper(long id, String name, long sizeBytes, String purpose) {

	}

	/** A text that was replaced; what replaced it is the next one or the text of now. */
	record Revision(String title, String situation, String suggestions, @Nullable String note,
			LocalDateTime replacedAt) {

	}

	/** A filed case that takes support. */
	record Open(long id, String caseNo, String title, String situation, String suggestions, boolean supported,
			boolean mine) {

	}

	private static final String VISIBLE = """
			select count(*) from proposal p where p.id = :id and (p.proposer = :me or p.entered_by = :me or exists (select 1 from collective_operator o where o.username = :me
			and p.collective = true and o.body_code = p.organisation)
			or (:clerk = true and p.state <> 'DRAFT')
			or exists (select 1 from cosigner c where c.proposal_id = p.id and c.member = :me
			and c.state in ('INVITED', 'ACCEPTED', 'RECONFIRM'))
			or exists (select 1 from proposal m where m.main_case_id = p.id and (m.proposer = :me
			or exists (select 1 from cosigner c where c.proposal_id = m.id and c.member = :me and c.state = 'ACCEPTED')))
			or p.state not in ('DRAFT', 'COSIGN') and exists (select 1 from collective_operator o where o.username = :me
			and (o.body_code = p.organisation
			or concat(',', p.joint_organisations, ',') like concat('%,', o.body_code, ',%'))))""";

	private final JdbcClient jdbc;

	MemberPapers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Proposers, signers, those of merged cases, joint organisations, and the clerk. */
	boolean mayRead(long proposalId, Actor actor) {
		return this.jdbc.sql(VISIBLE)
			.param("id", proposalId)
			.param("me", actor.username())
			.param("clerk", actor.is("clerk"))
			.query(Integer.class)
			.single() > 0;
	}

	/** 代录. */
	boolean enteredOnBehalf(long proposalId) {
		return this.jdbc.sql("select count(*) from proposal where id = ? and entered_by is not null")
			.param(proposalId)
			.query(Integer.class)
			.single() > 0;
	}

	List<Paper> papers(long proposalId) {
		return this.jdbc
			.sql("select id, name, size_bytes, purpose from attachment where proposal_id = ? and purpose <> 'FEEDBACK'"
					+ " order by id")
			.param(proposalId)
			.query(Paper.class)
			.list();
	}

	List<String> supporters(long proposalId) {
		return this.jdbc.sql("select member from supporter where proposal_id = ? order by id")
			.param(proposalId)
			.query(String.class)
			.list();
	}

	List<Revision> revisions(long proposalId) {
		return this.jdbc
			.sql("select title, situation, suggestions, note, replaced_at from proposal_revision where proposal_id = ?"
					+ " order by id")
			.param(proposalId)
			.query(Revision.class)
			.list();
	}

	/** Until they are assigned. */
	List<Open> openForSupport(String member) {
		return this.jdbc.sql("""
				select p.id, p.case_no, p.title, p.situation, p.suggestions,
				exists (select 1 from supporter s where s.proposal_id = p.id and s.member = :me) as supported,
				(p.proposer = :me or exists (select 1 from cosigner c where c.proposal_id = p.id and c.member = :me
				and c.state = 'ACCEPTED')) as mine
				from proposal p where p.consent_cosign = true and p.state in ('FILED', 'PRE_ASSIGNED')
				order by p.id desc""").param("me", member).query(Open.class).list();
	}

}
