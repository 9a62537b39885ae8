package org.duban.excellence;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

import org.duban.excellence.Merits.Instruction;
import org.duban.excellence.Merits.Records;
import org.duban.excellence.Merits.Reply;
import org.duban.excellence.Merits.Row;
import org.duban.excellence.Merits.Verdict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class MeritsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

	private static final Verdict NO_ANSWER = new Verdict(false, 0);

	private static Records records(List<Reply> replies, int kept, int settled) {
		return new Records(replies, kept, settled, List.of(), NO_ANSWER, false);
	}

	private static Reply reply(String unit, String replyClass) {
		return new Reply(unit, replyClass, DAY);
	}

	@Test
	void aClassBringsItsPointsAndNamesItsReply() {
		assertThat(Merits.of(SheetTests.shipped(), records(List.of(reply("教育局", "A")), 0, 0)))
			.containsExactly(new Row("effect-adoption", "class-A", 800, List.of("教育局", "2026-05-20")));
		assertThat(Merits.of(SheetTests.shipped(), records(List.of(), 0, 0))).isEmpty();
	}

	@Test
	void ofSeveralRepliesTheWorstCounts() {
		assertThat(Merits.of(SheetTests.shipped(), records(List.of(reply("教育局", "A"), reply("财政局", "C")), 0, 0)))
			.extracting(Row::ruleCode, Row::points)
			.containsExactly(tuple("class-C", 100));
	}

	@Test
	void promisesCountByTheShareThatWasKept() {
		assertThat(Merits.of(SheetTests.shipped(), records(List.of(), 1, 3))).extracting(Row::points, Row::source)
			.containsExactly(tuple(133, List.of("1", "3")));
	}

	@Test
	void aLineBringsNoMoreThanItsMost() {
		List<Row> rows = Merits.of(SheetTests.shipped(), records(List.of(reply("教育局", "A")), 3, 3));
		assertThat(rows).extracting(Row::points).containsExactly(800, 200);
	}

	@Test
	void instructionsVerdictsAndConsultationsBringTheirsOnceEach() {
		Records all = new Records(List.of(), 0, 0,
				List.of(new Instruction("甲市长", "city-government", DAY), new Instruction("乙省长", "province", DAY)),
				new Verdict(true, 2), true);
		assertThat(Merits.of(SheetTests.shipped(), all)).containsExactly(
				new Row("effect-response", "instruction", 300, List.of("甲市长", "2026-05-20", "2")),
				new Row("effect-response", "satisfied", 200, List.of("2")),
				new Row("bonus", "instruction-above", 300, List.of("乙省长", "2026-05-20", "1")),
				new Row("bonus", "key-consultation", 200, List.of()));
	}

	@Test
	void anInstructionOfTheCityIsNoBonus() {
		Records city = new Records(List.of(), 0, 0, List.of(new Instruction("甲市长", "city-government", DAY)), NO_ANSWER,
				false);
		assertThat(Merits.of(SheetTests.shipped(), city)).extracting(Row::ruleCode).containsExactly("instruction");
	}

	@Test
	void everyRowHasWordsInBothLanguages() {
		for (String language : List.of("", "_zh_CN", "_en")) {
			Properties words = words(language);
			for (String rule : Merits.RULES) {
				assertThat(words).as(rule + language)
					.containsKeys("excellent-merit." + rule, "excellent-source." + rule);
			}
		}
	}

	private static Properties words(String language) {
		Properties words = new Properties();
		try (Reader file = Files
			.newBufferedReader(Path.of("src/main/resources/messages/excellence" + language + ".properties"))) {
			words.load(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

}
