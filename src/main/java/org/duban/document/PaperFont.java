package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * The types a PDF embeds: the one the administrator named, if any, and behind it the one
 * that comes with the house. A character that neither has is shown by its number, so that
 * no name loses a part of itself unseen.
 */
@Component
class PaperFont {

	private static final InputStreamSource SHIPPED = new ClassPathResource("document/NotoSerifSC-Regular.ttf");

	private static final int LAST_IDEOGRAPH = 0x3FFFF;

	private final List<InputStreamSource> files = new ArrayList<>();

	private final BitSet characters = new BitSet();

	PaperFont(@Value("${duban.paper.font:}") String named) {
		if (!named.isBlank()) {
			this.files.add(() -> Files.newInputStream(Path.of(named.strip())));
		}
		this.files.add(SHIPPED);
		for (InputStreamSource file : this.files) {
			addCharacters(file, named);
		}
	}

	/** The first is asked first. */
	List<InputStreamSource> files() {
		return this.files;
	}

	/** The text as far as there is type for it; what there is none for by its number. */
	String shown(String text) {
		if (text.codePoints().allMatch(this::has)) {
			return text;
		}
		StringBuilder shown = new StringBuilder();
		text.codePoints().forEach((character) -> {
			if (has(character)) {
				shown.appendCodePoint(character);
			}
			else {
				shown.append("〓（U+%X）".formatted(character));
			}
		});
		return shown.toString();
	}

	private boolean has(int character) {
		return Character.isWhitespace(character) || this.characters.get(character);
	}

	private void addCharacters(InputStreamSource file, String named) {
		try (InputStream content = file.getInputStream();
				TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content))) {
			CmapLookup glyphs = font.getUnicodeCmapLookup();
			for (int character = ' '; character <= LAST_IDEOGRAPH; character++) {
				if (glyphs.getGlyphId(character) > 0) {
					this.characters.set(character);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("duban.paper.font must name a TrueType file (.ttf): " + named, ex);
		}
	}

}
