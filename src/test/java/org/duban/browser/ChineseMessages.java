package org.duban.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What of the house's own Chinese words stands on a page that somebody reads in English.
 * Papers and messages are Chinese for everybody, and what people wrote and the names of
 * units and people are nobody's to translate.
 */
final class ChineseMessages {

	private static final String TEXTS = """
			() => {
				const found = [document.title];
				const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				while (walker.nextNode()) {
					const element = walker.currentNode.parentElement;
					if (!['SCRIPT', 'STYLE', 'TEXTAREA'].includes(element.tagName)) {
						found.push(walker.currentNode.textContent);
					}
				}
				for (const name of ['title', 'placeholder', 'aria-label', 'alt']) {
					document.querySelectorAll(`[${name}]`).forEach(e => found.push(e.getAttribute(name)));
				}
				return [...new Set(found.map(text => text.trim()).filter(text => /[\\u4e00-\\u9fff]/.test(text)))];
			}
			""";

	/** File and beginning of the code. */
	private static final List<String> NOT_ON_PAGES = List.of("notification_zh_CN.properties", "demo_zh_CN.properties",
			"document_zh_CN.properties document.letter.", "document_zh_CN.properties document.series.",
			"casefile_zh_CN.properties group.");

	private final List<Pattern> words = new ArrayList<>();

	ChineseMessages() {
		try {
			PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
			for (Resource file : files.getResources("classpath:messages/*_zh_CN.properties")) {
				String name = Objects.requireNonNull(file.getFilename());
				Properties english = read(files.getResource("classpath:messages/" + name.replace("_zh_CN", "_en")));
				read(file).forEach((key, text) -> {
					String code = String.valueOf(key);
					if (NOT_ON_PAGES.stream().noneMatch((start) -> (name + " " + code).startsWith(start))) {
						add(String.valueOf(text), english.getProperty(code));
					}
				});
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties read(Resource file) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}

	/** A text that is nearly all filled in has no words of its own. */
	private void add(String chinese, String english) {
		int least = chinese.contains("{") ? 6 : 2;
		boolean own = chinese.replaceAll("\\{[^}]*}", "").replaceAll("[^\\u4e00-\\u9fff]", "").length() >= least;
		if (own && !chinese.equals(english)) {
			String pattern = "";
			for (String part : chinese.replace("''", "'").split("\\{[^}]*}", -1)) {
				pattern += (pattern.isEmpty() ? "" : ".*") + Pattern.quote(part);
			}
			this.words.add(Pattern.compile(pattern, Pattern.DOTALL));
		}
	}

	List<String> on(Page page) {
		List<?> texts = (List<?>) page.evaluate(TEXTS);
		return texts.stream()
			.map(String::valueOf)
			.filter((text) -> this.words.stream().anyMatch((word) -> word.matcher(text).matches()))
			.toList();
	}

}
