package org.duban.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One unit's part of a case that was assigned in the year, with what was said about it.
 *
 * @param answers whether it owes a reply of its own: a co-handler does not
 */
record Part(long id, Of of, String unit, boolean answers, Signing signing, Reply reply, boolean contacted, Said said) {

	record Of(long proposalId, String number, String title) {

	}

	record Signing(@Nullable LocalDate due, @Nullable LocalDate done) {

	}

	/**
	 * @param due the date in force, after every extension
	 * @param delivered the first time
	 * @param replyClass of the newest delivered reply
	 * @param redone when it was to be handled again
	 */
	record Reply(@Nullable LocalDate due, @Nullable LocalDate delivered, @Nullable String replyClass,
			@Nullable LocalDate redone) {

	}

	record Said(List<Verdict> verdicts, List<Promise> promises, List<Urge> urges) {

	}

	/** Of the newest round, given. */
	record Verdict(long id, String result) {

	}

	record Promise(long id, LocalDate due, @Nullable LocalDate settled, String state) {

	}

	/** By hand: what the ladder says by itself is no blame. */
	record Urge(long id, LocalDate on) {

	}

	/** UA-10: the rows of a line of the scheme, none where the part has no such thing. */
	Stream<SourceRow> rows(Measure measure, LocalDate today) {
		LocalDate delivered = this.reply.delivered();
		return switch (measure) {
			case SIGNING -> one(asked(this.signing.due(), this.signing.done(), today), this.signing.due(),
					this.signing.done(), "", inTime(this.signing.due(), this.signing.done()));
			case CONTACT -> one(this.answers && delivered != null, null, delivered, "", this.contacted);
			case IN_TIME -> one(owes(today), this.reply.due(), delivered, "", inTime(this.reply.due(), delivered));
			case ADOPTION -> one(this.answers && delivered != null && this.reply.replyClass() != null, null, delivered,
					orEmpty(this.reply.replyClass()), List.of("A", "B").contains(orEmpty(this.reply.replyClass())));
			case PROMISES -> this.said.promises()
				.stream()
				.filter((promise) -> promise.settled() != null || !promise.due().isAfter(today))
				.map((promise) -> row("c" + promise.id(), promise.due(), promise.settled(), promise.state(),
						promise.state().equals("KEPT")));
			case SATISFACTION -> verdicts().map((verdict) -> row("f" + verdict.id(), null, null, verdict.result(),
					verdict.result().equals("satisfied")));
			case MANUAL -> Stream.empty();
			case LATE ->
				one(owes(today) && !inTime(this.reply.due(), delivered), this.reply.due(), delivered, "", true);
			case URGED -> this.said.urges().stream().map((urge) -> row("r" + urge.id(), null, urge.on(), "", true));
			case DISSATISFIED -> verdicts().filter((verdict) -> verdict.result().equals("dissatisfied"))
				.map((verdict) -> row("f" + verdict.id(), null, null, verdict.result(), true));
			case REDONE -> one(this.reply.redone() != null, null, this.reply.redone(), "", true);
		};
	}

	private Stream<Verdict> verdicts() {
		return this.said.verdicts().stream();
	}

	/** Those delivered, and those past their date. */
	private boolean owes(LocalDate today) {
		return this.answers && asked(this.reply.due(), this.reply.delivered(), today);
	}

	private static boolean asked(@Nullable LocalDate due, @Nullable LocalDate done, LocalDate today) {
		return due != null && (done != null || due.isBefore(today));
	}

	/** A deadline is met until the end of its day. */
	private static boolean inTime(@Nullable LocalDate due, @Nullable LocalDate done) {
		return due != null && done != null && !done.isAfter(due);
	}

	private Stream<SourceRow> one(boolean there, @Nullable LocalDate due, @Nullable LocalDate done, String said,
			boolean counted) {
		return there ? Stream.of(row("a" + this.id, due, done, said, counted)) : Stream.empty();
	}

	private SourceRow row(String key, @Nullable LocalDate due, @Nullable LocalDate done, String said, boolean counted) {
		return new SourceRow(key, this.of.proposalId(), this.of.number(), this.of.title(), due, done, said, counted,
				false);
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
