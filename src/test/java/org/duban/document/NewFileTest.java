package org.duban.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.duban.workflow.FieldError;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewFileTest {

	private static final byte[] PDF = "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII);

	@Test
	void aPdfIsTaken() {
		assertThat(new NewFile("意见表.PDF", PDF).refusals(9)).isEmpty();
	}

	@Test
	void aProgramIsRefusedWhateverItIsCalled() {
		byte[] program = { 'M', 'Z', 0, 1 };
		assertThat(codes(new NewFile("setup.exe", program), 0)).containsExactly("file-kind");
		assertThat(codes(new NewFile("setup.pdf", program), 0)).containsExactly("file-content");
		assertThat(codes(new NewFile("setup.txt", program), 0)).containsExactly("file-content");
	}

	@Test
	void anEleventhFileIsRefused() {
		assertThat(codes(new NewFile("a.pdf", PDF), 10)).containsExactly("too-many-files");
	}

	@Test
	void anEmptyOrTooLargeFileIsRefused() {
		assertThat(codes(new NewFile("a.pdf", new byte[0]), 0)).containsExactly("file-empty");
		assertThat(codes(new NewFile("a.pdf", new byte[NewFile.LARGEST + 1]), 0)).containsExactly("file-too-large");
	}

	@Test
	void aPathIsNoName() {
		assertThat(new NewFile("C:\\docs\\扫描件.pdf", PDF).name()).isEqualTo("扫描件.pdf");
		assertThat(new NewFile("../../etc/a\r\n.pdf", PDF).name()).isEqualTo("a.pdf");
	}

	private static List<String> codes(NewFile file, int already) {
		return file.refusals(already).stream().map(FieldError::code).toList();
	}

}
