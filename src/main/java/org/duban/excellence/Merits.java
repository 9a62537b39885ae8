package org.duban.excellence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * 成效: what the records of the house bring a candidate. Nobody types it; each row says
 * where it comes from.
 */
final class Merits {

	/** Whose instructions count as taken up above. */
	private static final List<String> ABOVE = List.of("province", "nation");

	/** What a sheet may give points for. */
	static final Set<String> RULES = Set.of("class-A", "class-B", "class-C", "class-D", "promises-kept", "instruction",
			"satisfied", "instruction-above", "key-consultation");

	/**
	 * One row of the calculation.
	 *
	 * @param points in hundredths
	 * @param source what the words about its source take; the rule says which words
	 */
	record Row(String itemCode, String ruleCode, int points, List<String> source) {

		Row {
			source = List.copyOf(source);
		}

	}

	/**
	 * What the records say of a case.
	 *
	 * @param replies class of each unit's newest delivered reply
	 * @param kept promises that were kept
	 * @param settled promises that were kept or failed
	 * @param consulted whether a consultation on its results was held as a key proposal
	 */
	record Records(List<Reply> replies, int kept, int settled, List<Instruction> instructions, Verdict verdict,
			boolean consulted) {

		Records {
			replies = List.copyOf(replies);
			instructions = List.copyOf(instructions);
		}

	}

	/**
	 * @param satisfied whether everybody who answered was satisfied, and somebody did
	 */
	record Verdict(boolean satisfied, int answers) {

	}

	record Reply(String unitName, String replyClass, LocalDate onDay) {

	}

	/**
	 * @param levelCode of the dictionary instruction-level
	 */
	record Instruction(String leader, String levelCode, LocalDate onDay) {

	}

	private final Sheet sheet;

	private final List<Row> rows = new ArrayList<>();

	private Merits(Sheet sheet) {
		this.sheet = sheet;
	}

	/** A line never brings more than its most: the row that goes beyond is cut. */
	static List<Row> of(Sheet sheet, Records records) {
		Merits merits = new Merits(sheet);
		merits.replies(records);
		if (records.settled() > 0) {
			merits.add("promises-kept", new Share(records.kept(), records.settled()), records.kept(),
					records.settled());
		}
		merits.instructed("instruction", records.instructions());
		if (records.verdict().satisfied()) {
			merits.add("satisfied", Share.WHOLE, records.verdict().answers());
		}
		merits.instructed("instruction-above",
				records.instructions().stream().filter((one) -> ABOVE.contains(one.levelCode())).toList());
		if (records.consulted()) {
			merits.add("key-consultation", Share.WHOLE);
		}
		return List.copyOf(merits.rows);
	}

	/** However many there are, they count once: the first is named, and how many. */
	private void instructed(String rule, List<Instruction> instructions) {
		instructions.stream()
			.findFirst()
			.ifPresent((first) -> add(rule, Share.WHOLE, first.leader(), first.onDay(), instructions.size()));
	}

	/** Of several separate replies the worst counts, as it does for the case. */
	private void replies(Records records) {
		records.replies()
			.stream()
			.max(Comparator.comparing(Reply::replyClass))
			.ifPresent((reply) -> add("class-" + reply.replyClass(), Share.WHOLE, reply.unitName(), reply.onDay()));
	}

	private record Share(int part, int whole) {

		static final Share WHOLE = new Share(1, 1);

	}

	private void add(String rule, Share share, Object... source) {
		List<String> words = Arrays.stream(source).map(Object::toString).toList();
		this.sheet.rules().stream().filter((known) -> known.code().equals(rule)).forEach((known) -> {
			int room = most(known.itemCode()) - sum(known.itemCode());
			int points = Math.min(room, Points.ONE * known.points() * share.part() / share.whole());
			this.rows.add(new Row(known.itemCode(), rule, points, words));
		});
	}

	private int most(String item) {
		return this.sheet.items()
			.stream()
			.filter((known) -> known.code().equals(item))
			.mapToInt((known) -> known.most() * Points.ONE)
			.sum();
	}

	private int sum(String item) {
		return this.rows.stream().filter((row) -> row.itemCode().equals(item)).mapToInt(Row::points).sum();
	}

}
