package org.duban.browser;

import java.util.List;

import com.microsoft.playwright.Page;

/**
 * What a Chinese reader would stumble over on a page: words of three Latin letters and
 * more.
 */
final class EnglishWords {

	private static final String FIND = """
			() => {
				const english = /[A-Za-z]{3,}/;
				const found = [document.title, ...document.body.innerText.split('\\n')];
				for (const name of ['title', 'placeholder', 'aria-label', 'alt']) {
					for (const element of document.querySelectorAll(`[${name}]`)) {
						if (element.offsetParent && !element.closest('.bjs-powered-by')) {
							found.push(element.getAttribute(name));
						}
					}
				}
				return [...new Set(found.filter(text => english.test(text)).map(text => text.trim()))];
			}
			""";

	private EnglishWords() {
	}

	@SuppressWarnings("unchecked")
	static List<String> on(Page page) {
		return (List<String>) page.evaluate(FIND);
	}

}
