package org.duban.proposal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TitleLikenessTests {

	@Test
	void seesTheSameMatterInOtherWords() {
		assertThat(TitleLikeness.of("关于加强老旧小区供热管网改造的建议", "关于推进老旧小区供热管网更新的提案")).isGreaterThan(0.5);
	}

	@Test
	void doesNotTakeTheFormulaForLikeness() {
		assertThat(TitleLikeness.of("关于进一步加强冰雪旅游的建议", "关于进一步加强医保结算的建议")).isZero();
	}

}
