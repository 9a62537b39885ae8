package org.duban.search;

import org.assertj.core.data.Offset;
import org.duban.search.Likeness.Figures;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {

	private final Likeness likeness = new Likeness((word) -> word.equals("居民") ? 0.1 : 2);

	private double of(String title, String text, String otherTitle, String otherText) {
		return this.likeness.of(Figures.of(title, text), Figures.of(otherTitle, otherText));
	}

	@Test
	void theSameTextIsWhollyAlikeAndAStrangeOneNotAtAll() {
		assertThat(of("供热管网改造", "冬季室温不达标", "供热管网改造", "冬季室温不达标")).isCloseTo(1, near());
		assertThat(of("供热管网改造", "冬季室温不达标", "冰雪旅游", "价格虚高")).isZero();
	}

	@Test
	void whatEveryTitleSaysMakesNoLikeness() {
		assertThat(of("关于进一步加强医保的建议", "", "关于进一步加强旅游的建议", "")).isZero();
	}

	@Test
	void aRareWordCountsMoreThanACommonOne() {
		double rare = of("雪场", "居民 停车", "泊位", "公园 停车");
		double common = of("雪场", "居民 停车", "泊位", "居民 公园");
		assertThat(rare).isGreaterThan(common * 5);
	}

	@Test
	void anotherTitleForTheSameMatterIsFoundByItsText() {
		String text = "换热站老化，供热管网跑冒滴漏，室温不达标";
		assertThat(of("老旧小区供热", text, "家中不热", text)).isGreaterThan(Likeness.WORTH_A_LOOK);
	}

	@Test
	void theSameTitleIsEnoughToBeLookedAtAndOneSharedWordIsNot() {
		assertThat(of("供热管网改造", "室温", "供热管网改造", "投诉")).isGreaterThan(3 * Likeness.WORTH_A_LOOK);
		assertThat(of("老旧小区供热管网改造", "", "乡村道路改造", "")).isLessThan(Likeness.WORTH_A_LOOK);
	}

	@Test
	void whileOnlyATitleIsTypedTitlesAreCompared() {
		assertThat(of("供热管网改造", "", "供热管网改造", "冬季室温不达标，多次投诉")).isGreaterThan(Likeness.WORTH_A_LOOK);
		assertThat(of("供热管网改造", "", "冰雪旅游", "供热管网改造")).isZero();
	}

	private static Offset<Double> near() {
		return Offset.offset(0.001);
	}

}
