package org.duban.proposal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.commons.lang3.StringUtils;

/** What is signed are the suggestions; blanks make no difference. */
final class Signature {

	private Signature() {
	}

	static String of(Wording wording) {
		try {
			byte[] text = StringUtils.deleteWhitespace(wording.suggestions()).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
