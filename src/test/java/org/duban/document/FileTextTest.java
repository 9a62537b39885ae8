package org.duban.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.duban.parameter.ShippedParameters;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

class FileTextTest {

	private final ShippedParameters parameters = new ShippedParameters();

	private final FileText reader = new FileText(this.parameters, Clock.systemUTC());

	private String read(String name, byte[] content) {
		return this.reader.of(new NewFile(name, content.length, new ByteArrayResource(content)));
	}

	@Test
	void readsPlainTextInEveryUsualCode() {
		for (Charset code : new Charset[] { StandardCharsets.UTF_8, StandardCharsets.UTF_16,
				Charset.forName("GB18030") }) {
			assertThat(read("材料.TXT", "机密★10年\n某规划".getBytes(code))).as(code.name()).contains("机密★10年\n");
		}
	}

	@Test
	void readsADocumentWithItsHeaderWhateverRunsItsWordsAreCutInto() {
		String text = read("材料.docx", zip("word/document.xml",
				"<w:document xmlns:w='w'><w:p><w:r><w:t>关于</w:t></w:r><w:r><w:t>某事</w:t></w:r></w:p></w:document>",
				"word/header1.xml",
				"<w:hdr xmlns:w='w'><w:p><w:r><w:t>机</w:t></w:r><w:r><w:t>密★</w:t></w:r></w:p></w:hdr>",
				"word/media/image1.png", "机密"));
		assertThat(text).contains("关于某事\n").contains("机密★\n");
		assertThat(text.split("机密", -1)).as("a picture is no text").hasSize(2);
	}

	@Test
	void readsAPdf() {
		assertThat(read("材料.pdf", pdf("机密★10年"))).contains("机密★10年");
	}

	@Test
	void whatCannotBeReadSaysNothing() {
		assertThat(read("图.png", "机密★".getBytes(StandardCharsets.UTF_8))).isEmpty();
		assertThat(read("坏.pdf", "机密★".getBytes(StandardCharsets.UTF_8))).isEmpty();
		assertThat(read("坏.docx", zip("a.xml", "<a>好</b>", "b.xml", "<a>坏件之后</a>"))).contains("坏件之后");
		assertThat(read("外.docx", zip("a.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>前&x;后</a>")))
			.doesNotContain("后");
	}

	@Test
	void readsNoMoreThanTheParameterSays() {
		this.parameters.with("attachment.read.chars", 5);
		assertThat(read("长.txt", "一二三四五六七".getBytes(StandardCharsets.UTF_8))).isEqualTo("一二三四五");
		assertThat(read("长.docx", zip("a.xml", "<a>一二三四五六七</a>"))).isEqualTo("一二三四五");
	}

	@Test
	void readsNoLongerThanTheParameterSays() {
		this.parameters.with("attachment.read.seconds", 0);
		assertThat(read("长.txt", "一二三".getBytes(StandardCharsets.UTF_8))).isEmpty();
		assertThat(read("长.docx", zip("a.xml", "<a>一二三</a>"))).isEmpty();
		assertThat(read("长.pdf", pdf("一二三"))).isEmpty();
	}

	private static byte[] zip(String... namesAndContents) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndContents.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndContents[i]));
				zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

	/** One page with one line, its font no more than a table from codes to characters. */
	private static byte[] pdf(String line) {
		StringBuilder codes = new StringBuilder();
		StringBuilder table = new StringBuilder();
		int code = 1;
		for (char character : line.toCharArray()) {
			codes.append("%04X".formatted(code));
			table.append("<%04X> <%04X>\n".formatted(code++, (int) character));
		}
		String page = "BT /F 12 Tf 72 720 Td <" + codes + "> Tj ET";
		String map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
				+ "1 begincodespacerange <0000> <FFFF> endcodespacerange\n" + line.length() + " beginbfchar\n" + table
				+ "endbfchar endcmap end end";
		return ("%PDF-1.4\n" + object(1, "<</Type/Catalog/Pages 2 0 R>>")
				+ object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
				+ object(3,
						"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
								+ "/Resources<</Font<</F 5 0 R>>>>>>")
				+ object(4, stream(page))
				+ object(5,
						"<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H"
								+ "/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>")
				+ object(6,
						"<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/FontDescriptor 8 0 R"
								+ "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>")
				+ object(7, stream(map)) + object(8, "<</Type/FontDescriptor/FontName/Song/Flags 4>>")
				+ "trailer <</Root 1 0 R/Size 9>>\n%%EOF\n")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String object(int number, String content) {
		return number + " 0 obj\n" + content + "\nendobj\n";
	}

	private static String stream(String content) {
		return "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
	}

}
