package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.duban.proposal.Enclosures;
import org.duban.proposal.Scans;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Files in the database, in parts: as much is held in memory as one part has. */
@Component
class AttachmentStore implements Attachments, Enclosures, Scans {

	private static final int PART = 256 * 1024;

	private static final String COLUMNS = "id, proposal_id, purpose, name, media_type, size_bytes, sha256, "
			+ "uploaded_by, uploaded_at";

	private final JdbcClient jdbc;

	private final FileRules rules;

	private final Clock clock;

	AttachmentStore(JdbcClient jdbc, FileRules rules, Clock clock) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.clock = clock;
	}

	long add(long proposalId, Purpose purpose, NewFile file, Actor actor) {
		return add(proposalId, purpose.name(), file, actor);
	}

	/** A file that hangs on no case. */
	long addLoose(NewFile file, Actor actor) {
		return add(null, "LOOSE", file, actor);
	}

	private long add(@Nullable Long proposalId, String purpose, NewFile file, Actor actor) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into attachment (proposal_id, purpose, name, media_type, size_bytes, sha256,
				uploaded_by, uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(proposalId, purpose, file.name(), this.rules.mediaType(file), file.size(), sha256(file),
					actor.username(), LocalDateTime.now(this.clock))
			.update(key, "id");
		Number id = key.getKey();
		if (id == null) {
			throw new IllegalStateException("The database gave no id");
		}
		keep(id.longValue(), file);
		return id.longValue();
	}

	/** A file of a case. */
	Optional<Attachment> find(long id) {
		return this.jdbc.sql("select " + COLUMNS + " from attachment where id = ? and proposal_id is not null")
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

	void remove(long id) {
		this.jdbc.sql("delete from attachment_part where attachment_id = ?").param(id).update();
		this.jdbc.sql("delete from attachment where id = ?").param(id).update();
	}

	@Override
	public void copy(long id, OutputStream out) throws IOException {
		List<Integer> parts = this.jdbc
			.sql("select part_no from attachment_part where attachment_id = ? order by part_no")
			.param(id)
			.query(Integer.class)
			.list();
		for (int part : parts) {
			out.write(this.jdbc.sql("select content from attachment_part where attachment_id = ? and part_no = ?")
				.params(id, part)
				.query((row, no) -> row.getBytes(1))
				.single());
		}
	}

	@Override
	public List<Paper> of(long proposalId) {
		return ofCase(proposalId).stream()
			.map((file) -> new Paper(file.id(), file.purpose().name(), file.name(), file.sizeBytes(), file.sha256()))
			.toList();
	}

	@Override
	public boolean belongs(long attachmentId, long proposalId) {
		return find(attachmentId).filter((attachment) -> attachment.proposalId() == proposalId).isPresent();
	}

	@Override
	public void enclose(long proposalId, String purpose, String name, byte[] content, Actor actor) {
		NewFile file = new NewFile(name, content.length, new ByteArrayResource(content));
		add(proposalId, Purpose.of(purpose).orElseThrow(), file, actor);
	}

	@Override
	public boolean present(long proposalId, String purpose) {
		return ofCase(proposalId).stream().anyMatch((attachment) -> attachment.purpose().name().equals(purpose));
	}

	@Override
	public boolean present(long proposalId, String purpose, long attachmentId) {
		return find(attachmentId)
			.filter((file) -> file.proposalId() == proposalId && file.purpose().name().equals(purpose))
			.isPresent();
	}

	private void keep(long id, NewFile file) {
		try (InputStream content = file.content().getInputStream()) {
			int number = 1;
			for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
				this.jdbc.sql("insert into attachment_part (attachment_id, part_no, content) values (?, ?, ?)")
					.params(id, number++, part)
					.update();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String sha256(NewFile file) {
		try (DigestInputStream content = new DigestInputStream(file.content().getInputStream(),
				MessageDigest.getInstance("SHA-256"))) {
			content.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(content.getMessageDigest().digest());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
