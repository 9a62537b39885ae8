package org.duban.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import com.microsoft.playwright.TimeoutError;

/** Pictures for {@code docs/screens}, kept small: each has at most 256 colours. */
final class Pictures {

	private Pictures() {
	}

	/**
	 * Takes and keeps a picture if the build was asked to:
	 * {@code -Dduban.screens=docs/screens}. None is taken otherwise: a headless browser
	 * whose window has just changed its size now and then never answers, and what nobody
	 * looks at shall fail no test.
	 */
	static void keep(String name, Supplier<byte[]> camera) {
		String folder = System.getProperty("duban.screens", "");
		if (folder.isEmpty()) {
			return;
		}
		try {
			Files.createDirectories(Path.of(folder));
			ImageIO.write(withFewColours(ImageIO.read(new ByteArrayInputStream(taken(camera)))), "png",
					Path.of(folder, name + ".png").toFile());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] taken(Supplier<byte[]> camera) {
		try {
			return camera.get();
		}
		catch (TimeoutError ex) {
			return camera.get();
		}
	}

	private static BufferedImage withFewColours(BufferedImage full) {
		Map<Integer, Integer> frequency = new HashMap<>();
		each(full, (x, y, colour) -> frequency.merge(colour, 1, Integer::sum));
		List<Integer> palette = frequency.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
			.limit(256)
			.map(Map.Entry::getKey)
			.toList();
		int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
		IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
		BufferedImage small = new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
				model);
		Map<Integer, Integer> nearest = new HashMap<>();
		each(full, (x, y, colour) -> small.getRaster()
			.setSample(x, y, 0, nearest.computeIfAbsent(colour, (any) -> nearest(colours, any))));
		return small;
	}

	private static int nearest(int[] colours, int colour) {
		int best = 0;
		for (int i = 1; i < colours.length; i++) {
			if (distance(colours[i], colour) < distance(colours[best], colour)) {
				best = i;
			}
		}
		return best;
	}

	private static int distance(int one, int other) {
		int red = (one >> 16 & 255) - (other >> 16 & 255);
		int green = (one >> 8 & 255) - (other >> 8 & 255);
		int blue = (one & 255) - (other & 255);
		return red * red + green * green + blue * blue;
	}

	/** The lowest three bits of a channel are nothing that anybody sees in a form. */
	private static void each(BufferedImage image, Pixel pixel) {
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				int colour = image.getRGB(x, y) & 0xF8F8F8;
				pixel.at(x, y, colour == 0xF8F8F8 ? 0xFFFFFF : colour);
			}
		}
	}

	@FunctionalInterface
	private interface Pixel {

		void at(int x, int y, int colour);

	}

}
