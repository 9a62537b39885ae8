package org.duban.proposal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionsTests {

	@ParameterizedTest
	@ValueSource(strings = { "一、建设站点\n二、增加班次", "1. 建设站点\n2. 增加班次", "1、建设站点\n2、增加班次", "（一）建设站点\n（二）增加班次",
			"(1)建设站点\n(2)增加班次", "①建设站点\n②增加班次" })
	void readsEachKindOfNumber(String text) {
		assertThat(Suggestions.items(text)).containsExactly("建设站点", "增加班次");
	}

	@Test
	void takesATextWithoutNumbersAsOneItem() {
		assertThat(Suggestions.items(" 应当增加班次。\n并延长时间。 ")).containsExactly("应当增加班次。\n并延长时间。");
	}

	@Test
	void keepsSubItemsInsideTheirItem() {
		assertThat(Suggestions.items("一、建设站点\n1. 选址\n2. 招标\n二、增加班次")).containsExactly("建设站点\n1. 选址\n2. 招标", "增加班次");
	}

	@Test
	void leavesOutWhatStandsBeforeTheFirstItem() {
		assertThat(Suggestions.items("为此建议:\n1. 建设站点\n2. 增加班次")).containsExactly("建设站点", "增加班次");
	}

	@Test
	void doesNotTakeADecimalForANumber() {
		assertThat(Suggestions.items("1.5公里内应有站点")).containsExactly("1.5公里内应有站点");
	}

}
