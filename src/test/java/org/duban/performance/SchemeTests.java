package org.duban.performance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.duban.performance.SchemeItem.Way;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SchemeTests {

	static Scheme shipped() {
		try {
			return new SchemeFile(new FileSystemResource("db/data/performance-scheme.csv")).scheme();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SchemeItem item(String code, String category, int each, int most, Way way) {
		return new SchemeItem(code, category, code, code, each, most, false, way);
	}

	@Test
	void fourClassesOfTwentyOneItemsBringAHundredPoints() {
		Scheme scheme = shipped();
		assertThat(scheme.faults()).isEmpty();
		assertThat(Scheme.CATEGORIES)
			.extracting((code) -> code + " " + scheme.of(code).size() + " " + scheme.most(code))
			.containsExactly("meeting 4 3000", "advice 8 4000", "service 5 2000", "conduct 4 1000");
		assertThat(scheme.items()).hasSize(21);
	}

	@Test
	void whatCannotBeCountedIsNamed() {
		Scheme scheme = new Scheme(List.of(item("filed", "advice", 600, 6000, Way.RECORDS),
				item("filed", "advice", 100, 3900, Way.RECORDS), item("luck", "stars", 200, 100, Way.BOTH)));
		assertThat(scheme.faults()).containsExactly("filed stands there twice", "luck belongs to no class: stars",
				"luck brings more at once than in a year", "luck is nothing that the records say");
		assertThat(new Scheme(List.of(item("a", "advice", 100, 9900, Way.ENTERED))).faults())
			.containsExactly("the items bring 99 points and not 100");
	}

	@Test
	void theHouseDoesNotStartWithASchemeThatDoesNotAddUp() {
		assertThatIllegalStateException()
			.isThrownBy(() -> new SchemeFile(new ByteArrayResource(
					"code,category,name,name_en,each,most,begins,by\na,advice,一,One,1,99,empty,entered\n"
						.getBytes(StandardCharsets.UTF_8))))
			.withMessageContaining("99 points and not 100");
	}

	@Test
	void itemsWithoutANewWeightKeepTheirs() {
		Scheme scheme = shipped().weighing(Map.of("filed", new Scheme.Weight(800, 1600)));
		assertThat(scheme.item("filed")).hasValueSatisfying((item) -> assertThat(item.most()).isEqualTo(1600));
		assertThat(scheme.item("joint")).isEqualTo(shipped().item("joint"));
		assertThat(scheme.sum()).isEqualTo(10400);
	}

	@Test
	void pointsAreReadAsNumbers() {
		assertThat(List.of(0, 50, 250, 1200, 3000)).extracting(Points::text)
			.containsExactly("0", "0.5", "2.5", "12", "30");
	}

}
