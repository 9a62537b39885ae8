package org.duban.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.FileDoor.FileFacts;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Files without a case, kept where all files are. */
@Component
@Transactional
class StoredLooseFiles implements LooseFiles {

	private final AttachmentStore store;

	private final FileDoor door;

	private final JdbcClient jdbc;

	StoredLooseFiles(AttachmentStore store, FileDoor door, JdbcClient jdbc) {
		this.store = store;
		this.door = door;
		this.jdbc = jdbc;
	}

	@Override
	public long take(@Nullable MultipartFile file, int already, Actor actor) {
		if (file == null) {
			throw new CommandRefused(List.of(new FieldError("file", "required", List.of())));
		}
		NewFile handedIn = NewFile.of(file);
		List<FieldError> refusals = this.door.refusals(handedIn, already);
		if (!refusals.isEmpty()) {
			throw new CommandRefused(refusals);
		}
		return this.store.addLoose(handedIn, actor);
	}

	@Override
	public long keep(String name, Path content, Actor actor) throws IOException {
		return this.store.addLoose(new NewFile(name, Files.size(content), new FileSystemResource(content)), actor);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Loose> find(List<Long> ids) {
		return ids.isEmpty() ? List.of()
				: this.jdbc
					.sql("select id, name, size_bytes from attachment where proposal_id is null and id in (:ids)"
							+ " order by id")
					.param("ids", ids)
					.query((row, no) -> new Loose(row.getLong(1), row.getString(2), row.getLong(3)))
					.list();
	}

	@Override
	@Transactional(readOnly = true)
	public void handOver(long id, HttpServletResponse response) throws IOException {
		FileFacts facts = this.jdbc
			.sql("select id, name, media_type, size_bytes from attachment where proposal_id is null and id = ?")
			.param(id)
			.query(FileFacts.class)
			.optional()
			.orElseThrow(() -> new NoSuchElementException("No file " + id));
		this.door.handOver(facts, response);
	}

	@Override
	public void remove(long id) {
		this.store.remove(id);
	}

}
