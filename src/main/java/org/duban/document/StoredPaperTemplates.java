package org.duban.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.duban.document.Letters.Kind;
import org.duban.workflow.FieldError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator put in stands in the table and goes before the shipped one. */
@Component
@Transactional
class StoredPaperTemplates implements PaperTemplates {

	private final JdbcClient jdbc;

	private final TemplateRules rules;

	StoredPaperTemplates(JdbcClient jdbc, TemplateRules rules) {
		this.jdbc = jdbc;
		this.rules = rules;
	}

	@Override
	public List<String> required() {
		return Paper.REQUIRED;
	}

	@Override
	public List<String> optional() {
		return Paper.OPTIONAL;
	}

	@Override
	public Version inForce(Kind kind, LocalDate on) {
		return history(kind).stream()
			.filter((version) -> !version.validFrom().isAfter(on))
			.reduce((one, other) -> other.validFrom().isAfter(one.validFrom()) ? other : one)
			.orElseThrow();
	}

	// The later entered first, so that of two for one day the later holds.
	@Override
	public List<Version> history(Kind kind) {
		List<Version> all = new ArrayList<>(this.jdbc.sql("""
				select id, file_name, size_bytes, valid_from, basis, changed_by, changed_at from paper_template
				where kind = ? order by id desc""")
			.param(kind.name())
			.query((row, no) -> new Version(row.getLong(1), row.getString(2), row.getLong(3),
					row.getObject(4, LocalDate.class), row.getString(5), row.getString(6),
					row.getObject(7, LocalDateTime.class)))
			.list());
		LocalDate always = LocalDate.EPOCH;
		all.add(new Version(0, "", 0, always, "", "system", always.atStartOfDay()));
		return all;
	}

	@Override
	public void copy(Kind kind, long version, OutputStream out) throws IOException {
		open(kind, find(kind, version)).transferTo(out);
	}

	/** The template of a day. */
	InputStream open(Kind kind, LocalDate on) {
		return open(kind, inForce(kind, on));
	}

	private InputStream open(Kind kind, Version version) {
		if (version.shipped()) {
			return new ByteArrayInputStream(ShippedTemplate.content(kind.redHeaded()));
		}
		return new ByteArrayInputStream(this.jdbc.sql("select content from paper_template where id = ?")
			.param(version.id())
			.query((row, no) -> row.getBytes(1))
			.single());
	}

	private Version find(Kind kind, long version) {
		return history(kind).stream()
			.filter((one) -> one.id() == version)
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("No template " + version));
	}

	@Override
	public List<FieldError> refusals(String name, byte[] content) {
		return this.rules.refusals(name, content);
	}

	@Override
	public void put(Kind kind, Version version, byte[] content) {
		this.jdbc.sql("""
				insert into paper_template (kind, file_name, content, size_bytes, valid_from, basis, changed_by,
				changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(kind.name(), version.name(), content, content.length, version.validFrom(), version.basis(),
					version.by(), version.at())
			.update();
	}

}
