package org.duban.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTest {

	@Test
	void widthCaseAndTraditionalCharactersMakeNoDifference() {
		assertThat(Folding.fold("【ＡＢＣ】１２３　醫療保險")).isEqualTo("【abc】123 医疗保险");
	}

	@Test
	void everyPlaceStaysWhereItWas() {
		String rare = "𬭚㎡㛃ﬁ…é";
		assertThat(Folding.fold(rare)).hasSameSizeAs(rare).contains("𬭚", "㎡");
	}

	@Test
	void aReaderFoldsLikeAText() throws IOException {
		StringWriter folded = new StringWriter();
		Folding.reader(new StringReader("ＤＮＡ檢測")).transferTo(folded);
		assertThat(folded).hasToString("dna检测");
	}

}
