package org.duban.excellence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SheetTests {

	private static final Resource MERITS = new FileSystemResource("db/data/excellent-merits.csv");

	static Sheet shipped() {
		try {
			return new SheetFiles(new FileSystemResource("db/data/excellent-sheet.csv"), MERITS).sheet();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SheetItem item(String code, int most, String by) {
		return new SheetItem(1, code, "选题", code, code, most, by);
	}

	@Test
	void theShippedSheetBringsAHundredPointsAndABonus() {
		assertThat(shipped().faults()).isEmpty();
		assertThat(shipped().ofExperts()).hasSize(9);
		assertThat(shipped().ofExperts().stream().mapToInt(SheetItem::most).sum()).isEqualTo(85);
		assertThat(shipped().items()).filteredOn((item) -> item.scoredBy().equals(SheetItem.BONUS))
			.extracting(SheetItem::most)
			.containsExactly(5);
	}

	@Test
	void aSheetThatDoesNotAddUpIsNamed() {
		assertThat(new Sheet(List.of(item("a", 60, "expert"), item("b", 39, "records")), List.of()).faults())
			.containsExactly("the lines bring 99 points and not 100");
		assertThat(
				new Sheet(List.of(item("a", 60, "expert"), item("b", 40, "records"), item("c", 5, "bonus")), List.of())
					.faults())
			.isEmpty();
	}

	@Test
	void linesThatNobodyScoresOrThatStandThereTwiceAreNamed() {
		Sheet sheet = new Sheet(List.of(item("a", 60, "records"), item("a", 40, "leader")),
				List.of(new MeritRule(1, "class-A", "nothing", 8), new MeritRule(2, "luck", "a", 8)));
		assertThat(sheet.faults()).containsExactly("a stands there twice", "a is scored by nobody known: leader",
				"experts score nothing", "luck is nothing that the records say",
				"class-A brings points to no line of the records: nothing");
	}

	@Test
	void theHouseDoesNotStartWithASheetThatDoesNotAddUp() {
		Resource wrong = new ByteArrayResource(
				"code,level_one,name,name_en,most,by\na,选题,一,One,99,expert\n".getBytes(StandardCharsets.UTF_8));
		assertThatIllegalStateException().isThrownBy(() -> new SheetFiles(wrong, MERITS))
			.withMessageContaining("99 points and not 100");
	}

}
