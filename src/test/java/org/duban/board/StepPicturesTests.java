package org.duban.board;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.duban.board.StepTimes.Step;
import org.duban.deadline.ClockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The drawings are those of the models, and their tasks can be painted on. */
class StepPicturesTests {

	private static final Path DRAWINGS = Path.of("src/main/resources/processes");

	private static final Step SLOW = new Step(ClockKind.FIRST_REVIEW, "初审", 7, 10, 12, 1);

	private static final Step QUICK = new Step(ClockKind.SECOND_REVIEW, "复审", 4, 1, 2, 0);

	private static StepPictures pictures() {
		StaticMessageSource words = new StaticMessageSource();
		words.addMessage("steps.badge", Locale.CHINA, "中位 {0} · 九成 {1}");
		words.addMessage("steps.badge-title", Locale.CHINA, "{0} {1} {2} {3} {4}");
		return new StepPictures(words);
	}

	static Stream<Path> models() throws IOException {
		return Files.list(Path.of("bpmn")).filter((file) -> file.toString().endsWith(".bpmn"));
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyDrawingShowsTheModelAsItIs(Path model) throws IOException, NoSuchAlgorithmException {
		Path drawing = DRAWINGS.resolve(model.getFileName().toString().replace(".bpmn", ".svg"));
		byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(model));
		assertThat(Files.readString(drawing)).as("npm run render in docs/tools draws it again")
			.contains("data-model=\"" + HexFormat.of().formatHex(hash) + "\"");
		ProcessDrawing read = ProcessDrawing.read(new FileSystemResource(drawing));
		assertThat(Pattern.compile("userTask id=\"([^\"]+)\"")
			.matcher(new String(Files.readAllBytes(model), StandardCharsets.UTF_8))
			.results()
			.map((found) -> found.group(1))).allMatch(read::has);
	}

	@Test
	void theLongerAStepTakesTheDarkerItIs() {
		String painted = pictures().paint("review", List.of(SLOW, QUICK), Locale.CHINA).orElseThrow();
		assertThat(painted).contains("中位 10 · 九成 12", "中位 1 · 九成 2", "初审 7 10 12 1");
		assertThat(Pattern.compile("fill: (#[0-9a-f]{6}); fill-opacity: 1")
			.matcher(painted)
			.results()
			.map((MatchResult found) -> found.group(1))).containsExactlyInAnyOrder("#ee7f3a", "#fff6e6");
	}

	@Test
	void onlyModelsWithAMeasuredStepAreShown() {
		assertThat(pictures().models(List.of(SLOW))).containsExactly("review");
		assertThat(pictures().models(List.of())).isEmpty();
		assertThat(pictures().paint("../../etc/passwd", List.of(), Locale.CHINA)).isEmpty();
	}

}
