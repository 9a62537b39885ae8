package org.duban.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file that remembers what it was given, with checksums. */
class Volume implements AutoCloseable {

	/**
	 * @param sha256 in hexadecimal
	 */
	record Sheet(String path, long size, String sha256) {
	}

	private final ZipOutputStream zip;

	private final List<Sheet> sheets = new ArrayList<>();

	Volume(OutputStream out) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
	}

	void put(String path, String text) throws IOException {
		put(path, new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	void put(String path, InputStream content) throws IOException {
		MessageDigest digest = sha256();
		this.zip.putNextEntry(new ZipEntry(path));
		byte[] buffer = new byte[8192];
		long size = 0;
		for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
			digest.update(buffer, 0, read);
			this.zip.write(buffer, 0, read);
			size += read;
		}
		this.zip.closeEntry();
		this.sheets.add(new Sheet(path, size, HexFormat.of().formatHex(digest.digest())));
	}

	List<Sheet> sheets() {
		return List.copyOf(this.sheets);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.zip.finish();
	}

}
