package org.duban.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.duban.proposal.Enclosures;
import org.duban.workflow.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

@Component
class AttachmentStore implements Attachments, Enclosures {

	private static final String COLUMNS = "id, proposal_id, purpose, name, media_type, size_bytes, sha256, "
			+ "uploaded_by, uploaded_at";

	private final JdbcClient jdbc;

	private final Clock clock;

	AttachmentStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	long add(long proposalId, Purpose purpose, NewFile file, Actor actor) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		String mediaType = FileKind.ofName(file.name()).orElseThrow().mediaType();
		this.jdbc.sql("""
				insert into attachment (proposal_id, purpose, name, media_type, size_bytes, sha256, content,
				uploaded_by, uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(proposalId, purpose.name(), file.name(), mediaType, file.content().length, sha256(file.content()),
					file.content(), actor.username(), LocalDateTime.now(this.clock))
			.update(key, "id");
		Number id = key.getKey();
		if (id == null) {
			throw new IllegalStateException("The database gave no id");
		}
		return id.longValue();
	}

	Optional<Attachment> find(long id) {
		return this.jdbc.sql("select " + COLUMNS + " from attachment where id = ?")
			.param(id)
			.query(Attachment.class)
			.optional();
	}

	List<Attachment> ofCase(long proposalId) {
		return this.jdbc.sql("select " + COLUMNS + " from attachment where proposal_id = ? order by id")
			.param(proposalId)
			.query(Attachment.class)
			.list();
	}

	byte[] content(long id) {
		return this.jdbc.sql("select content from attachment where id = ?")
			.param(id)
			.query((row, no) -> row.getBytes("content"))
			.single();
	}

	@Override
	public boolean belongs(long attachmentId, long proposalId) {
		return find(attachmentId).filter((attachment) -> attachment.proposalId() == proposalId).isPresent();
	}

	@Override
	public void enclose(long proposalId, String purpose, String name, byte[] content, Actor actor) {
		add(proposalId, Purpose.of(purpose).orElseThrow(), new NewFile(name, content), actor);
	}

	@Override
	public boolean present(long proposalId, String purpose) {
		return ofCase(proposalId).stream().anyMatch((attachment) -> attachment.purpose().name().equals(purpose));
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
