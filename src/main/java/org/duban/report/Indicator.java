package org.duban.report;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

import org.duban.report.Item.Base;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of domain/4 §7.1, outcomes before counts. The words of each definition
 * stand under {@code indicator.<code>.how} beside its name; this is the same in code.
 */
public enum Indicator {

	SOLVED_RATE(Section.OUTCOME, Base.CASE, (item, terms) -> classed(item), (item, terms) -> classIs(item, "A")),
	ADOPTED_RATE(Section.OUTCOME, Base.CASE, (item, terms) -> classed(item), (item, terms) -> classIs(item, "A", "B")),
	UNIT_SOLVED_RATE(Section.OUTCOME, Base.ANSWERING_UNIT, (item, terms) -> unitClassed(item),
			(item, terms) -> unitClassIs(item, "A")),
	UNIT_ADOPTED_RATE(Section.OUTCOME, Base.ANSWERING_UNIT, (item, terms) -> unitClassed(item),
			(item, terms) -> unitClassIs(item, "A", "B")),
	SATISFIED_RATE(Section.OUTCOME, Base.VERDICT, (item, terms) -> item.said().given(),
			(item, terms) -> said(item.said().result(), "satisfied")),
	CONTENT_RATE(Section.OUTCOME, Base.VERDICT, (item, terms) -> item.said().given(),
			(item, terms) -> said(item.said().result(), "satisfied", "basically-satisfied")),
	ATTITUDE_RATE(Section.OUTCOME, Base.VERDICT, (item, terms) -> item.said().given(),
			(item, terms) -> said(item.said().attitude(), "satisfied")),
	FIRST_SATISFIED_RATE(Section.OUTCOME, Base.FIRST_VERDICT, (item, terms) -> item.said().given(),
			(item, terms) -> said(item.said().result(), "satisfied")),
	KEPT_RATE(Section.OUTCOME, Base.PROMISE,
			(item, terms) -> item.promised().settled() || !item.promised().due().isAfter(terms.today()),
			(item, terms) -> item.promised().kept()),
	DISSATISFIED(Section.OUTCOME, Base.VERDICT,
			(item, terms) -> item.said().given() && said(item.said().result(), "dissatisfied")),
	REDONE(Section.OUTCOME, Base.ANSWERING_UNIT, (item, terms) -> item.part().reply().redone()),

	ASSIGNED_RATE(Section.HANDLING, Base.CASE, (item, terms) -> item.of().filed(),
			(item, terms) -> item.of().assigned()),
	SIGNED_IN_TIME_RATE(Section.HANDLING, Base.ASSIGNMENT, (item, terms) -> signable(item.part(), terms),
			(item, terms) -> signedInTime(item.part())),
	RETURN_RATE(Section.HANDLING, Base.ASSIGNMENT, (item, terms) -> true,
			(item, terms) -> item.part().signing().returnAsked()),
	REASSIGNED(Section.HANDLING, Base.ASSIGNMENT, (item, terms) -> item.part().signing().handedOn()),
	CONTACT_RATE(Section.HANDLING, Base.CASE, (item, terms) -> item.of().replied(),
			(item, terms) -> item.of().contacted()),
	MEETING_RATE(Section.HANDLING, Base.CASE, (item, terms) -> item.of().replied(), (item, terms) -> item.of().met()),
	REPLIED_RATE(Section.HANDLING, Base.CASE, (item, terms) -> item.of().assigned(),
			(item, terms) -> item.of().replied()),
	IN_TIME_RATE(Section.HANDLING, Base.ANSWERING_UNIT,
			(item, terms) -> item.part().owes(item.part().reply().originalDue(), terms.today()),
			(item, terms) -> item.part().inTime(item.part().reply().originalDue())),
	IN_TIME_EXTENDED_RATE(Section.HANDLING, Base.ANSWERING_UNIT,
			(item, terms) -> item.part().owes(item.part().reply().due(), terms.today()),
			(item, terms) -> item.part().inTime(item.part().reply().due())),
	DAYS_MEAN(Section.HANDLING, Shape.MEAN, Base.ANSWERING_UNIT, (item, terms) -> item.part().delivered() != null,
			Indicator::days),
	DAYS_MEDIAN(Section.HANDLING, Shape.MEDIAN, Base.ANSWERING_UNIT, (item, terms) -> item.part().delivered() != null,
			Indicator::days),
	FEEDBACK_RATE(Section.HANDLING, Base.VERDICT, (item, terms) -> true, (item, terms) -> item.said().given()),
	REMINDED(Section.HANDLING, Shape.SUM, Base.ASSIGNMENT, (item, terms) -> item.part().pushes().reminders() > 0,
			(item) -> item.part().pushes().reminders()),
	ORDERED(Section.HANDLING, Shape.SUM, Base.ASSIGNMENT, (item, terms) -> item.part().pushes().orders() > 0,
			(item) -> item.part().pushes().orders()),
	LATE(Section.HANDLING, Base.ANSWERING_UNIT, (item, terms) -> item.part().late(terms.today())),

	SUBMITTED(Section.COUNT, Base.CASE, (item, terms) -> item.of().counts()),
	FILED(Section.COUNT, Base.CASE, (item, terms) -> item.of().filed()),
	FILING_RATE(Section.COUNT, Base.CASE, (item, terms) -> item.of().counts(),
			(item, terms) -> item.of().filed() || (terms.mergedAreFiled() && item.of().merged())),
	MERGED(Section.COUNT, Base.CASE, (item, terms) -> item.of().merged()),
	TO_OPINION(Section.COUNT, Base.CASE, (item, terms) -> "opinion".equals(item.of().filing().disposition())),
	TO_LETTER(Section.COUNT, Base.CASE, (item, terms) -> "letter".equals(item.of().filing().disposition())),
	WITHDRAWN(Section.COUNT, Base.CASE, (item, terms) -> item.of().state().name().equals("WITHDRAWN")),
	COLLECTIVE_SHARE(Section.COUNT, Base.CASE, (item, terms) -> item.of().filed(),
			(item, terms) -> item.of().traits().collective()),
	KEY(Section.COUNT, Base.CASE, (item, terms) -> item.of().traits().key()),
	EXCELLENT(Section.COUNT, Base.CASE, (item, terms) -> item.of().traits().excellent()),
	PARTICIPATION_RATE(Section.COUNT, Shape.MEMBERS, Base.CASE, (item, terms) -> item.of().counts(), (item) -> 1),
	PER_MEMBER(Section.COUNT, Shape.PER_MEMBER, Base.CASE, (item, terms) -> item.of().counts(), (item) -> 1);

	/** In the order in which they stand on a page. */
	public enum Section {

		OUTCOME, HANDLING, COUNT

	}

	/** How a number comes of what is counted. */
	enum Shape {

		/** How many. */
		COUNT,
		/** How many of how many, in percent. */
		RATE,
		/** The sum over what is counted. */
		SUM, MEAN, MEDIAN,
		/** Of the members, how many are proposers, in percent. */
		MEMBERS,
		/** How many for each member. */
		PER_MEMBER

	}

	/** Met face to face, as 面商 is understood. */
	static final Set<String> MEETINGS = Set.of("face-to-face", "meeting", "on-site");

	private final Section section;

	private final Shape shape;

	private final Base base;

	private final BiPredicate<Item, Terms> of;

	private final @Nullable BiPredicate<Item, Terms> part;

	private final ToIntFunction<Item> worth;

	Indicator(Section section, Base base, BiPredicate<Item, Terms> counted) {
		this(section, Shape.COUNT, base, counted, (item) -> 1);
	}

	Indicator(Section section, Shape shape, Base base, BiPredicate<Item, Terms> counted, ToIntFunction<Item> worth) {
		this.section = section;
		this.shape = shape;
		this.base = base;
		this.of = counted;
		this.part = null;
		this.worth = worth;
	}

	Indicator(Section section, Base base, BiPredicate<Item, Terms> of, BiPredicate<Item, Terms> part) {
		this.section = section;
		this.shape = Shape.RATE;
		this.base = base;
		this.of = of;
		this.part = part;
		this.worth = (item) -> 1;
	}

	static Optional<Indicator> of(String code) {
		return Arrays.stream(values()).filter((one) -> one.code().equals(code)).findFirst();
	}

	/** As it stands in addresses and messages. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public Section section() {
		return this.section;
	}

	Shape shape() {
		return this.shape;
	}

	Base base() {
		return this.base;
	}

	/** Whether it is a percentage. */
	public boolean percent() {
		return this.shape == Shape.RATE || this.shape == Shape.MEMBERS;
	}

	/** Whether it counts over a number of its own: the denominator can be opened too. */
	boolean ofSome() {
		return this.part != null;
	}

	/** Whether the item is in the denominator, or counted where there is none. */
	boolean takes(Item item, Terms terms) {
		return this.of.test(item, terms);
	}

	/** Whether the item is in the numerator. */
	boolean counts(Item item, Terms terms) {
		return takes(item, terms) && (this.part == null || this.part.test(item, terms));
	}

	int worth(Item item) {
		return this.worth.applyAsInt(item);
	}

	private static boolean classed(Item item) {
		return item.of().replied() && item.of().outcome().replyClass() != null;
	}

	private static boolean classIs(Item item, String... classes) {
		return Arrays.asList(classes).contains(item.of().outcome().replyClass());
	}

	private static boolean unitClassed(Item item) {
		return item.part().delivered() != null && item.part().reply().replyClass() != null;
	}

	private static boolean unitClassIs(Item item, String... classes) {
		return Arrays.asList(classes).contains(item.part().reply().replyClass());
	}

	private static boolean said(String verdict, String... wanted) {
		return Arrays.asList(wanted).contains(verdict);
	}

	/** ST-07: those whose date has passed, or who have signed. */
	private static boolean signable(UnitFact unit, Terms terms) {
		UnitFact.Signing signing = unit.signing();
		return signing.due() != null && (signing.signed() != null || signing.due().isBefore(terms.today()));
	}

	private static boolean signedInTime(UnitFact unit) {
		UnitFact.Signing signing = unit.signing();
		return signing.signed() != null && signing.due() != null && !signing.signed().isAfter(signing.due());
	}

	/** Calendar days from the assignment to the first delivery. */
	private static int days(Item item) {
		return (item.part().delivered() != null)
				? (int) ChronoUnit.DAYS.between(item.part().assigned(), item.part().delivered()) : 0;
	}

}
