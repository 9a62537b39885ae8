package org.duban.report;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A paper of a whole session that somebody asked for, and how far it is.
 *
 * @param progress while it is made
 * @param pdf and word: the files, null until the whole is there
 */
public record Compilation(long id, String asker, Wanted wanted, LocalDateTime askedAt, Progress progress,
		@Nullable Long pdf, @Nullable Long word) {

	/** RE-06: who makes it says so more often than this, or is no more. */
	static final Duration SILENCE = Duration.ofMinutes(2);

	public enum Kind {

		/** 提案目录. */
		CATALOGUE,
		/** 提案汇编. */
		COLLECTION

	}

	public enum Sorting {

		NUMBER, CATEGORY, UNIT

	}

	public enum Stage {

		MAKING, DONE, FAILED

	}

	/**
	 * What is wanted.
	 *
	 * @param sitting code of the session
	 * @param replies whether the replies stand behind their proposals
	 * @param openOnly whether only what may be published is taken
	 */
	public record Wanted(Kind kind, String sitting, Sorting sorting, boolean replies, boolean openOnly) {

		/** Empty if nobody can tell what is wanted. */
		public static Optional<Wanted> of(String kind, String sitting, String sorting, boolean replies,
				boolean openOnly) {
			return one(Kind.values(), kind).flatMap((which) -> one(Sorting.values(), sorting)
				.map((order) -> new Wanted(which, sitting, order, replies && which == Kind.COLLECTION, openOnly)));
		}

		private static <E extends Enum<E>> Optional<E> one(E[] all, String code) {
			return Arrays.stream(all).filter((value) -> value.name().equals(code)).findFirst();
		}

		/** Of the messages that name it. */
		public String words() {
			return "compilation." + this.kind + (this.replies ? ".REPLIES" : "");
		}

	}

	/**
	 * @param all parts, 0 until they are counted
	 * @param beat when who makes it was last heard of
	 */
	public record Progress(Stage stage, int done, int all, LocalDateTime beat) {

		public int percent() {
			return (this.all == 0) ? 0 : this.done * 100 / this.all;
		}

	}

	boolean making(LocalDateTime now) {
		return this.progress.stage() == Stage.MAKING && !this.progress.beat().plus(SILENCE).isBefore(now);
	}

}
