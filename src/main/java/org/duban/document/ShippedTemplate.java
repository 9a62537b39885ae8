package org.duban.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * The Word template that comes with the house, laid out as official papers are (GB/T
 * 9704): A4, title in 二号方正小标宋简体, text in 三号仿宋, 28 points a line. The types are named, not
 * embedded: whoever edits such papers has them.
 */
final class ShippedTemplate {

	private static final String TEXT_TYPE = "仿宋_GB2312";

	private static final String TITLE_TYPE = "方正小标宋简体";

	private static final int TEXT_SIZE = 16;

	private static final int TITLE_SIZE = 22;

	private static final int ISSUER_SIZE = 32;

	private static final String RED = "FF0000";

	private ShippedTemplate() {
	}

	static byte[] content() {
		return content(false);
	}

	/**
	 * @param redHeaded with the name of who issues it in red, the number below it in the
	 * middle, and the red line
	 */
	static byte[] content(boolean redHeaded) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			page(document);
			if (redHeaded) {
				issuer(document);
				redLine(line(document, "文号", ParagraphAlignment.CENTER));
			}
			else {
				line(document, "文号", ParagraphAlignment.RIGHT);
			}
			title(document);
			line(document, "抬头", ParagraphAlignment.LEFT);
			line(document, "称呼", ParagraphAlignment.LEFT);
			indent(line(document, "正文", ParagraphAlignment.BOTH));
			spaced(document);
			line(document, "落款", ParagraphAlignment.RIGHT);
			spaced(document);
			line(document, "附注", ParagraphAlignment.LEFT);
			document.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** In twentieths of a point: 37 mm above, 28 mm left, 26 mm right, 35 mm below. */
	private static void page(XWPFDocument document) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(11906));
		size.setH(BigInteger.valueOf(16838));
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(2098));
		margins.setLeft(BigInteger.valueOf(1588));
		margins.setRight(BigInteger.valueOf(1474));
		margins.setBottom(BigInteger.valueOf(1985));
	}

	private static void issuer(XWPFDocument document) {
		XWPFParagraph issuer = document.createParagraph();
		issuer.setAlignment(ParagraphAlignment.CENTER);
		issuer.setSpacingBefore(400);
		issuer.setSpacingAfter(800);
		run(issuer, "{{版头}}", TITLE_TYPE, ISSUER_SIZE);
		issuer.getRuns().get(0).setColor(RED);
	}

	/** Four millimetres below the number. */
	private static void redLine(XWPFParagraph number) {
		CTPPr settings = number.getCTPPr();
		CTBorder line = (settings.isSetPBdr() ? settings.getPBdr() : settings.addNewPBdr()).addNewBottom();
		line.setVal(STBorder.SINGLE);
		line.setSz(BigInteger.valueOf(18));
		line.setSpace(BigInteger.valueOf(11));
		line.setColor(RED);
	}

	private static void title(XWPFDocument document) {
		XWPFParagraph title = paragraph(document, ParagraphAlignment.CENTER);
		title.setSpacingBefore(480);
		title.setSpacingAfter(480);
		run(title, "{{标题}}", TITLE_TYPE, TITLE_SIZE);
	}

	private static XWPFParagraph line(XWPFDocument document, String place, ParagraphAlignment alignment) {
		XWPFParagraph line = paragraph(document, alignment);
		run(line, "{{" + place + "}}", TEXT_TYPE, TEXT_SIZE);
		return line;
	}

	private static void spaced(XWPFDocument document) {
		run(paragraph(document, ParagraphAlignment.LEFT), "", TEXT_TYPE, TEXT_SIZE);
	}

	private static XWPFParagraph paragraph(XWPFDocument document, ParagraphAlignment alignment) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.setAlignment(alignment);
		CTPPr settings = paragraph.getCTPPr();
		CTSpacing spacing = settings.isSetSpacing() ? settings.getSpacing() : settings.addNewSpacing();
		spacing.setLine(BigInteger.valueOf(560));
		spacing.setLineRule(STLineSpacingRule.EXACT);
		return paragraph;
	}

	private static void indent(XWPFParagraph paragraph) {
		CTInd indent = paragraph.getCTPPr().addNewInd();
		indent.setFirstLineChars(BigInteger.valueOf(200));
		indent.setFirstLine(BigInteger.valueOf(640));
	}

	private static void run(XWPFParagraph paragraph, String text, String type, int size) {
		XWPFRun run = paragraph.createRun();
		run.setFontFamily(type);
		run.setFontSize(size);
		run.setText(text);
	}

}
