package org.duban.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.duban.parameter.Parameters;
import org.duban.parameter.ShippedParameters;
import org.duban.workflow.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

class NewFileTest {

	private static final byte[] PDF = "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] PROGRAM = { 'M', 'Z', 0, 1, 0, 0, 0, 0 };

	private final Map<String, String> changed = new HashMap<>();

	private final FileRules rules = new FileRules(new Parameters() {

		private final Parameters shipped = new ShippedParameters();

		@Override
		public int number(String name, LocalDate on) {
			return Integer.parseInt(text(name, on));
		}

		@Override
		public boolean flag(String name, LocalDate on) {
			return this.shipped.flag(name, on);
		}

		@Override
		public String text(String name, LocalDate on) {
			return NewFileTest.this.changed.getOrDefault(name, this.shipped.text(name, on));
		}

	}, Clock.systemUTC());

	@Test
	void whatTheOfficeUsesIsTaken() throws IOException {
		byte[] office = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0,
				0 };
		assertThat(codes("意见表.PDF", PDF)).isEmpty();
		assertThat(codes("调研报告.doc", office)).isEmpty();
		assertThat(codes("调研报告.wps", office)).isEmpty();
		assertThat(codes("数据.xls", office)).isEmpty();
		assertThat(codes("数据.xlsx", zip("[Content_Types].xml"))).isEmpty();
		assertThat(codes("报告.docx", zip("word/document.xml"))).isEmpty();
		assertThat(codes("公文.ofd", zip("OFD.xml"))).isEmpty();
		assertThat(codes("说明.txt", "调研说明".getBytes(StandardCharsets.UTF_8))).isEmpty();
		assertThat(codes("照片.jpg", new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16 })).isEmpty();
		assertThat(codes("照片.png", new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 })).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "setup.pdf", "setup.txt", "setup.docx", "setup.jpg", "setup.wps" })
	void aProgramIsRefusedWhateverItIsCalled(String name) {
		assertThat(codes(name, PROGRAM)).containsExactly("file-content");
	}

	@Test
	void onlyWhatIsOnTheListIsTaken() {
		assertThat(codes("setup.exe", PROGRAM)).containsExactly("file-kind");
		assertThat(codes("page.html", "<html></html>".getBytes(StandardCharsets.US_ASCII)))
			.containsExactly("file-kind");
		assertThat(codes("page.txt", "<html><script>1</script></html>".getBytes(StandardCharsets.US_ASCII)))
			.containsExactly("file-content");
		assertThat(codes("image.svg", "<svg/>".getBytes(StandardCharsets.US_ASCII))).containsExactly("file-kind");
		this.changed.put("attachment.types", "pdf");
		assertThat(codes("说明.txt", "说明".getBytes(StandardCharsets.UTF_8))).containsExactly("file-kind");
	}

	@Test
	void anEleventhFileIsRefused() {
		assertThat(codes(file("a.pdf", PDF), 9)).isEmpty();
		assertThat(codes(file("a.pdf", PDF), 10)).containsExactly("too-many-files");
		this.changed.put("attachment.count", "11");
		assertThat(codes(file("a.pdf", PDF), 10)).isEmpty();
	}

	@Test
	void anEmptyOrTooLargeFileIsRefused() {
		assertThat(codes("a.pdf", new byte[0])).containsExactly("file-empty");
		NewFile large = new NewFile("a.pdf", 20 * 1024 * 1024 + 1, new ByteArrayResource(PDF));
		assertThat(codes(large, 0)).containsExactly("file-too-large");
		this.changed.put("attachment.size.mb", "21");
		assertThat(codes(large, 0)).isEmpty();
	}

	@Test
	void aNameIsNoPathAndHidesNothing() {
		assertThat(file("C:\\docs\\扫描件.pdf", PDF).name()).isEqualTo("扫描件.pdf");
		assertThat(file("../../etc/a\r\n.pdf", PDF).name()).isEqualTo("a.pdf");
		assertThat(file("报告\u202efdp.exe", PDF).name()).isEqualTo("报告fdp.exe");
		assertThat(file("..\u200b.htaccess", PDF).name()).isEqualTo("htaccess");
		assertThat(file("a<b>:c|d?.pdf", PDF).name()).isEqualTo("a_b__c_d_.pdf");
	}

	private static byte[] zip(String entry) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
		}
		return bytes.toByteArray();
	}

	private static NewFile file(String name, byte[] content) {
		return new NewFile(name, content.length, new ByteArrayResource(content));
	}

	private List<String> codes(String name, byte[] content) {
		return codes(file(name, content), 0);
	}

	private List<String> codes(NewFile file, int already) {
		return this.rules.refusals(file, already).stream().map(FieldError::code).toList();
	}

}
