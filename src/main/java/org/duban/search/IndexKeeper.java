package org.duban.search;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.annotation.PreDestroy;
import org.duban.workflow.CommandAccepted;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the index like the tables. What this node did is noted when it is committed and
 * indexed before the next question; everything else, another node's work and what a
 * killed one never came to, is found by comparing every case's stamp with the index,
 * every minute. Nothing hangs on a note that is lost.
 */
@Component
public class IndexKeeper {

	private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

	private static final int BATCH = 50;

	/** A question does not wait longer for what is just being indexed. */
	private static final int PATIENCE = 2;

	private final CaseSources sources;

	private final SearchIndex index;

	private final Clock clock;

	private final Set<Long> touched = ConcurrentHashMap.newKeySet();

	private final ReentrantLock writing = new ReentrantLock();

	private final ScheduledExecutorService alone = Executors
		.newSingleThreadScheduledExecutor((work) -> new Thread(work, "search-index"));

	private volatile State state = new State(null, 0, 0);

	IndexKeeper(CaseSources sources, SearchIndex index, Clock clock) {
		this.sources = sources;
		this.index = index;
		this.clock = clock;
	}

	/**
	 * What goes on.
	 *
	 * @param compared when everything was last compared with the tables
	 * @param done of so many cases that are just being indexed
	 */
	public record State(@Nullable LocalDateTime compared, int done, int of) {

		public boolean busy() {
			return this.of > 0;
		}

	}

	/**
	 * Index and tables side by side.
	 *
	 * @param missing not in the index
	 * @param outdated in the index as they were
	 * @param surplus in the index and not in the tables
	 * @param texts proposals, replies and files in the index
	 */
	public record Balance(int cases, List<Long> missing, List<Long> outdated, List<Long> surplus, int texts,
			long bytes) {

		public boolean even() {
			return this.missing.isEmpty() && this.outdated.isEmpty() && this.surplus.isEmpty();
		}

		private List<Long> all() {
			List<Long> all = new ArrayList<>(this.missing);
			all.addAll(this.outdated);
			all.addAll(this.surplus);
			return all;
		}

	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.alone.scheduleWithFixedDelay(() -> quietly(this::compare), 5, 60, TimeUnit.SECONDS);
	}

	@TransactionalEventListener(fallbackExecution = true)
	void note(CommandAccepted done) {
		if (done.proposalId() != null) {
			this.touched.add(done.proposalId());
		}
	}

	/** Before a question: what this node committed is in. */
	void catchUp() {
		if (this.touched.isEmpty() && !this.writing.isLocked()) {
			return;
		}
		quietly(() -> inTurn(() -> {
			List<Long> now = List.copyOf(this.touched);
			Map<Long, Long> known = this.index.stamps();
			now.stream().filter((id) -> !Objects.equals(this.sources.stamp(id), known.get(id))).forEach(this::bring);
			this.index.show();
			now.forEach(this.touched::remove);
		}));
	}

	/** Everything that differs from the tables is brought up to them. */
	void compare() {
		this.touched.clear();
		bringAll(balance().all());
		this.index.keep();
		this.state = new State(LocalDateTime.now(this.clock), 0, 0);
	}

	/** Case by case, so that all can be found all the while. */
	public void rebuild() {
		this.state = new State(this.state.compared(), 0, 1);
		this.alone.execute(() -> quietly(() -> {
			Set<Long> all = new HashSet<>(this.sources.stamps().keySet());
			all.addAll(this.index.stamps().keySet());
			bringAll(all);
			compare();
		}));
	}

	public State state() {
		return this.state;
	}

	public Balance balance() {
		Map<Long, Long> tables = this.sources.stamps();
		Map<Long, Long> known = this.index.stamps();
		return new Balance(tables.size(), tables.keySet().stream().filter((id) -> !known.containsKey(id)).toList(),
				tables.entrySet()
					.stream()
					.filter((one) -> known.containsKey(one.getKey())
							&& !Objects.equals(known.get(one.getKey()), one.getValue()))
					.map(Map.Entry::getKey)
					.toList(),
				known.keySet().stream().filter((id) -> !tables.containsKey(id)).sorted().toList(), this.index.size(),
				this.index.bytes());
	}

	/** Questions come in between. */
	private void bringAll(Collection<Long> ids) {
		int done = 0;
		for (long id : ids) {
			if (this.alone.isShutdown()) {
				return;
			}
			this.state = new State(this.state.compared(), done++, ids.size());
			inTurn(() -> bring(id));
			if (done % BATCH == 0) {
				this.index.show();
			}
		}
		this.index.show();
	}

	private void bring(long id) {
		this.sources.read(id).ifPresentOrElse(this.index::put, () -> this.index.remove(id));
	}

	/** One at a time, so that no older reading is written over a newer. */
	private void inTurn(Runnable work) {
		try {
			if (!this.writing.tryLock(PATIENCE, TimeUnit.SECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return;
		}
		try {
			work.run();
		}
		finally {
			this.writing.unlock();
		}
	}

	/** Who asks is answered from what is there; the next comparison tries again. */
	private static void quietly(Runnable work) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			LOG.error("The index could not be kept", ex);
		}
	}

	@PreDestroy
	void end() throws InterruptedException {
		// Never interrupted: that would close files of the index and of the database.
		this.alone.shutdown();
		this.alone.awaitTermination(30, TimeUnit.SECONDS);
	}

}
