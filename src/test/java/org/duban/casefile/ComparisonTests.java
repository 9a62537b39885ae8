package org.duban.casefile;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	@Test
	void setsTheSentencesOfBothTextsSideBySide() {
		assertThat(Comparison.lines("路灯不足。群众不便。宜早解决。", "路灯不足。出行有隐患。宜早解决。建议立项。")).containsExactly(
				new Comparison.Line("路灯不足。", "路灯不足。", true), new Comparison.Line("群众不便。", "出行有隐患。", false),
				new Comparison.Line("宜早解决。", "宜早解决。", true), new Comparison.Line("", "建议立项。", false));
	}

}
