package org.duban.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.duban.parameter.Parameters;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps all dictionaries in memory. A change is seen at once on this node and within a
 * minute on the others.
 */
@Component
class StoredDictionaries implements Dictionaries {

	private static final long FRESH = Duration.ofMinutes(1).toNanos();

	private final JdbcClient jdbc;

	private final Parameters parameters;

	private final Clock clock;

	private volatile Map<String, Map<String, Row>> kinds = Map.of();

	private volatile long readAt = System.nanoTime();

	StoredDictionaries(JdbcClient jdbc, Parameters parameters, Clock clock) {
		this.jdbc = jdbc;
		this.parameters = parameters;
		this.clock = clock;
	}

	@Override
	public List<Entry> entries(String kind) {
		return kind(kind).values().stream().filter(Row::active).map(Row::entry).filter(offered(kind)).toList();
	}

	/** Of the classes of a reply those count that the term works with. */
	private Predicate<Entry> offered(String kind) {
		if (!kind.equals(REPLY_CLASS)) {
			return (entry) -> true;
		}
		String classes = this.parameters.text("reply.classes", LocalDate.now(this.clock));
		return (entry) -> classes.contains(entry.code());
	}

	@Override
	public Optional<Entry> find(String kind, String code) {
		return Optional.ofNullable(kind(kind).get(code)).map(Row::entry);
	}

	@Override
	public boolean official(String kind, String code) {
		Row row = kind(kind).get(code);
		return row != null && row.official();
	}

	private Map<String, Row> kind(String kind) {
		Map<String, Map<String, Row>> known = this.kinds;
		if (known.isEmpty() || System.nanoTime() - this.readAt > FRESH) {
			this.readAt = System.nanoTime();
			Map<String, Map<String, Row>> read = new LinkedHashMap<>();
			this.jdbc
				.sql("select kind, code, name, name_en, active, official from dictionary_entry order by kind, sort_no")
				.query((row, no) -> new Row(row.getString(1),
						new Entry(row.getString(2), row.getString(3), row.getString(4)), row.getBoolean(5),
						row.getBoolean(6)))
				.list()
				.forEach(row -> read.computeIfAbsent(row.kind(), name -> new LinkedHashMap<>())
					.put(row.entry().code(), row));
			known = read;
			this.kinds = read;
		}
		return known.getOrDefault(kind, Map.of());
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void forget(DictionaryChanged changed) {
		this.kinds = Map.of();
	}

	// Another thread may have read the old rows, or this one rows that were rolled back.
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
	void forgetAgain(DictionaryChanged changed) {
		this.kinds = Map.of();
	}

	private record Row(String kind, Entry entry, boolean active, boolean official) {
	}

}
