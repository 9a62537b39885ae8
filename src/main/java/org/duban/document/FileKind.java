package org.duban.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The files the house takes. Each is known by its extension and by its first bytes; what
 * the browser says its type is, is not believed.
 */
enum FileKind {

	PDF("pdf", "application/pdf", "%PDF"), OFD("ofd", "application/ofd", "PK\3\4"),
	PNG("png", "image/png", "\u0089PNG"), JPG("jpg", "image/jpeg", "\u00ff\u00d8\u00ff"),
	JPEG("jpeg", "image/jpeg", "\u00ff\u00d8\u00ff"), DOC("doc", "application/msword", "\u00d0\u00cf\u0011\u00e0"),
	XLS("xls", "application/vnd.ms-excel", "\u00d0\u00cf\u0011\u00e0"),
	WPS("wps", "application/vnd.ms-works", "\u00d0\u00cf\u0011\u00e0"),
	DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\3\4"),
	XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\3\4"),
	TXT("txt", "text/plain", "");

	private final String extension;

	private final String mediaType;

	private final String firstBytes;

	FileKind(String extension, String mediaType, String firstBytes) {
		this.extension = extension;
		this.mediaType = mediaType;
		this.firstBytes = firstBytes;
	}

	static Optional<FileKind> ofName(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((kind) -> lower.endsWith("." + kind.extension)).findFirst();
	}

	String mediaType() {
		return this.mediaType;
	}

	boolean fits(byte[] content) {
		if (content.length < this.firstBytes.length()) {
			return false;
		}
		for (int i = 0; i < this.firstBytes.length(); i++) {
			if ((content[i] & 0xff) != this.firstBytes.charAt(i)) {
				return false;
			}
		}
		return this != TXT || isText(content);
	}

	private static boolean isText(byte[] content) {
		for (byte one : content) {
			if (one == 0) {
				return false;
			}
		}
		return true;
	}

}
