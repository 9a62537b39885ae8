package org.duban.document;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a Chinese text is broken. */
class TextLinesTest {

	private static final String TEXT = "二是安排资金1234567.89万元，比上年增长12.5%；（具体见《建设计划》第14-05-0001号）。"
			+ "由“一网通办”平台（Government Service Platform）办理。";

	/** A Chinese character is two wide, any other one. */
	private static float wide(String text) {
		return text.codePoints().map((character) -> (character > 0xFF) ? 2 : 1).sum();
	}

	@Test
	void noLineBeginsWithWhatClosesNorEndsWithWhatOpens() {
		for (int width = 12; width < 60; width++) {
			for (String line : TextLines.of(TEXT, TextLinesTest::wide, width - 4, width)) {
				assertThat(line).doesNotStartWith("，")
					.doesNotStartWith("；")
					.doesNotStartWith("。")
					.doesNotStartWith("）");
				assertThat(line).doesNotStartWith("”").doesNotEndWith("“").doesNotEndWith("（").doesNotEndWith("《");
				assertThat(wide(line)).isLessThanOrEqualTo(Math.max(width, 16));
			}
		}
	}

	@Test
	void numbersAndWordsStayWhole() {
		for (int width = 24; width < 60; width++) {
			List<String> lines = TextLines.of(TEXT, TextLinesTest::wide, width, width);
			for (String whole : List.of("1234567.89", "12.5%", "14-05-0001", "Government", "Platform")) {
				assertThat(lines).as(whole).anySatisfy((line) -> assertThat(line).contains(whole));
			}
		}
	}

	@Test
	void nothingIsLostButSpacesAtTheEndsOfLines() {
		for (int width = 4; width < 60; width++) {
			assertThat(String.join("", TextLines.of(TEXT, TextLinesTest::wide, width, width)).replace(" ", ""))
				.isEqualTo(TEXT.replace(" ", ""));
		}
	}

	@Test
	void whatIsLongerThanALineIsCut() {
		assertThat(TextLines.of("ABCDEFGHIJ后", TextLinesTest::wide, 4, 4)).containsExactly("ABCD", "EFGH", "IJ后");
	}

	@Test
	void anEmptyTextIsAnEmptyLine() {
		assertThat(TextLines.of("", TextLinesTest::wide, 4, 4)).containsExactly("");
	}

}
