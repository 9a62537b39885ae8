package org.duban.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;

import org.springframework.stereotype.Component;

/** Tells by the first bytes what kind of table a file is. */
@Component
class SheetFiles implements SheetRows {

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] OLD_EXCEL = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	@Override
	public Lines open(Path file) {
		byte[] head = head(file);
		if (Arrays.equals(head, OLD_EXCEL)) {
			throw refused("import-old-excel");
		}
		if (head.length == 0) {
			throw refused("import-empty");
		}
		return Arrays.equals(head, ZIP) ? ExcelLines.of(file) : CsvLines.of(file);
	}

	static CommandRefused refused(String code) {
		return new CommandRefused(List.of(new FieldError("file", code, List.of())));
	}

	private static byte[] head(Path file) {
		try (var in = Files.newInputStream(file)) {
			return in.readNBytes(ZIP.length);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
