package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import org.springframework.core.io.InputStreamSource;

/** The embedded types of one PDF: how wide a text is in them, and writing it. */
final class PdfType {

	private static final float THOUSAND = 1000;

	/** A text in one of the types. */
	private record Piece(PDFont font, String text) {

	}

	/** What is known of a character. */
	private record Glyph(PDFont font, float width) {

	}

	private final PaperFont type;

	private final List<PDFont> fonts = new ArrayList<>();

	private final Map<Integer, Glyph> glyphs = new HashMap<>();

	PdfType(PaperFont type, PDDocument document) throws IOException {
		this.type = type;
		for (InputStreamSource file : type.files()) {
			try (InputStream content = file.getInputStream()) {
				this.fonts.add(PDType0Font.load(document, content, true));
			}
		}
	}

	/** The text as it can be shown. */
	String shown(String text) {
		return this.type.shown(text.replaceAll("[\\s\\p{Z}]", " "));
	}

	float width(String text, float size) {
		double width = text.codePoints().mapToDouble((character) -> glyph(character).width()).sum();
		return (float) width * size / THOUSAND;
	}

	/** Writes where the pen is. */
	void write(PDPageContentStream page, String text, float size) throws IOException {
		for (Piece piece : pieces(text)) {
			page.setFont(piece.font(), size);
			page.showText(piece.text());
		}
	}

	private List<Piece> pieces(String text) {
		List<Piece> pieces = new ArrayList<>();
		StringBuilder piece = new StringBuilder();
		PDFont font = this.fonts.get(0);
		for (int character : text.codePoints().toArray()) {
			PDFont own = glyph(character).font();
			if (own != font && !piece.isEmpty()) {
				pieces.add(new Piece(font, piece.toString()));
				piece.setLength(0);
			}
			font = own;
			piece.appendCodePoint(character);
		}
		if (!piece.isEmpty()) {
			pieces.add(new Piece(font, piece.toString()));
		}
		return pieces;
	}

	private Glyph glyph(int character) {
		return this.glyphs.computeIfAbsent(character, this::find);
	}

	private Glyph find(int character) {
		String text = Character.toString(character);
		for (PDFont font : this.fonts) {
			try {
				return new Glyph(font, font.getStringWidth(text));
			}
			catch (IllegalArgumentException | IOException ex) {
				// The next one may have it.
			}
		}
		throw new IllegalArgumentException("No type has " + character);
	}

}
