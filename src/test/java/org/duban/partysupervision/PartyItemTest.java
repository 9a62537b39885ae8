package org.duban.partysupervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.partysupervision.PartyItem.Place;
import org.duban.partysupervision.PartyItem.Stamp;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartyItemTest {

	private static PartyItem item(String unit, String... others) {
		EnterPartyItem found = new EnterPartyItem("supervision", null, unit, List.of(others), "示范点公示栏长期没有更新。", null,
				"民主监督视察", LocalDate.of(2026, 5, 6), "监督小组", LocalDate.of(2026, 8, 1));
		return new PartyItem(new Place(null, null, unit), found,
				new Stamp("party", LocalDateTime.of(2026, 5, 7, 10, 0)));
	}

	@Test
	void afterAReformTheUnitThatFollowsAnswersForItAndTakesPart() {
		PartyItem item = item("wenlv", "jiaoyu", "jiaotong");
		item.succeed("jiaoyu", "keji");
		assertThat(item.unitCode()).isEqualTo("wenlv");
		assertThat(item.coUnits()).containsExactly("keji", "jiaotong");
		item.succeed("wenlv", "jiaotong");
		assertThat(item.unitCode()).isEqualTo("jiaotong");
		assertThat(item.coUnits()).as("who answers for it does not take part besides").containsExactly("keji");
	}

	@Test
	void theSameWordsToOneUnitAreOneItemWhoeverTheUnitIs() {
		Place wenlv = new Place(null, null, "wenlv");
		assertThat(wenlv.keyOf("示范点公示栏长期没有更新。")).isEqualTo(wenlv.keyOf(" 示范点公示栏长期没有更新。 "))
			.isNotEqualTo(new Place(null, null, "jiaoyu").keyOf("示范点公示栏长期没有更新。"))
			.isNotEqualTo(new Place(1L, 2L, null).keyOf("示范点公示栏长期没有更新。"));
	}

}
