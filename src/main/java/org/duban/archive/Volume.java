package org.duban.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
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

	/** Writes its content where it is told to. */
	interface Content {

		void to(OutputStream out) throws IOException;

	}

	void put(String path, String text) throws IOException {
		put(path, (out) -> out.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	void put(String path, Content content) throws IOException {
		MessageDigest digest = sha256();
		this.zip.putNextEntry(new ZipEntry(path));
		CountingOutputStream counted = new CountingOutputStream(new DigestOutputStream(this.zip, digest));
		content.to(counted);
		counted.flush();
		this.zip.closeEntry();
		this.sheets.add(new Sheet(path, counted.size, HexFormat.of().formatHex(digest.digest())));
	}

	private static final class CountingOutputStream extends FilterOutputStream {

		private long size;

		CountingOutputStream(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int b) throws IOException {
			this.out.write(b);
			this.size++;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
			this.size += length;
		}

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
