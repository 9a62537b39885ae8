package org.duban.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Random;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.duban.parameter.ShippedParameters;
import org.duban.workflow.FieldError;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateRulesTest {

	private static final String PLACES = "{{文号}}{{标题}}{{抬头}}{{称呼}}{{正文}}{{落款}}{{附注}}";

	private final ShippedParameters parameters = new ShippedParameters();

	private final TemplateRules rules = new TemplateRules(this.parameters, Clock.systemUTC());

	@Test
	void theShippedTemplateAndAnyOtherWithAllPlacesIsTaken() throws IOException {
		assertThat(this.rules.refusals("a.docx", ShippedTemplate.content())).isEmpty();
		assertThat(this.rules.refusals("a.docx", word("我单位", PLACES + "{{案号}}{{案由}}{{主送}}{{日期}}"))).isEmpty();
	}

	@Test
	void aPlaceThatTheHouseDoesNotKnowIsNamed() throws IOException {
		assertThat(this.rules.refusals("a.docx", word(PLACES, "{{签发人}}"))).singleElement().satisfies((error) -> {
			assertThat(error.field()).isEqualTo("file");
			assertThat(error.code()).isEqualTo("template-unknown-place");
			assertThat(error.arguments().get(0)).isEqualTo("{{签发人}}");
		});
	}

	@Test
	void aMissingPlaceIsNamed() throws IOException {
		assertThat(this.rules.refusals("a.docx", word(PLACES.replace("{{正文}}", "")))).singleElement()
			.satisfies((error) -> {
				assertThat(error.code()).isEqualTo("template-missing-place");
				assertThat(error.arguments()).containsExactly("{{正文}}");
			});
	}

	@Test
	void whatIsNoWordFileIsRefusedWhateverItIsCalled() throws IOException {
		assertThat(codes("a.docx", "不是 Word".getBytes(StandardCharsets.UTF_8))).containsExactly("template-kind");
		assertThat(codes("a.doc", ShippedTemplate.content())).containsExactly("template-kind");
		assertThat(codes("a.docx", new byte[] { 'P', 'K', 3, 4, 0, 0 })).containsExactly("template-kind");
		assertThat(codes("a.docx", new byte[0])).containsExactly("file-empty");
	}

	@Test
	void aFileThatIsTooLargeIsRefused() {
		byte[] large = new byte[2 * 1024 * 1024 + 1];
		new Random(1).nextBytes(large);
		assertThat(codes("a.docx", large)).containsExactly("file-too-large");
		this.parameters.with("template.size.mb", 3);
		assertThat(codes("a.docx", large)).as("not too large any more").containsExactly("template-kind");
	}

	@Test
	void aTemplateThatReachesOutIsRefused() throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.createParagraph().createRun().setText(PLACES);
			document.getPackagePart()
				.addExternalRelationship("http://example.org/track.png",
						"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image");
			document.write(out);
			assertThat(codes("a.docx", out.toByteArray())).containsExactly("template-foreign");
		}
	}

	@Test
	void aPlaceInAControlIsRefusedBecauseItWouldStayEmpty() throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.createParagraph().createRun().setText(PLACES);
			document.getDocument()
				.getBody()
				.addNewSdt()
				.addNewSdtContent()
				.addNewP()
				.addNewR()
				.addNewT()
				.setStringValue("{{正文}}");
			document.write(out);
			assertThat(codes("a.docx", out.toByteArray())).containsExactly("template-hidden-place");
		}
	}

	private List<String> codes(String name, byte[] content) {
		return this.rules.refusals(name, content).stream().map(FieldError::code).toList();
	}

	private static byte[] word(String... paragraphs) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (String text : paragraphs) {
				XWPFRun run = document.createParagraph().createRun();
				run.setText(text);
			}
			document.write(out);
			return out.toByteArray();
		}
	}

}
