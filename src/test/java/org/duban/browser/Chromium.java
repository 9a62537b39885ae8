package org.duban.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The machine's own browser, driven by Playwright, which downloads none. */
public final class Chromium implements AutoCloseable {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome");

	/** A minute and a half, for a machine that has much else to do. */
	private static final double PATIENCE = 90_000;

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Path program) {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		this.playwright = Playwright
			.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(program)
				.setEnv(inChinese())
				.setArgs(List.of("--disable-gpu", "--disable-dev-shm-usage", "--lang=zh-CN")));
	}

	/** On Linux the browser's own parts, such as date fields, follow the environment. */
	private static Map<String, String> inChinese() {
		Map<String, String> environment = new HashMap<>(System.getenv());
		environment.put("LANGUAGE", "zh_CN");
		environment.put("LANG", "zh_CN.UTF-8");
		return environment;
	}

	/** The program named by CHROMIUM, else where systems usually have it. */
	public static Optional<Path> installed() {
		String named = System.getenv("CHROMIUM");
		return (named != null ? Stream.of(named) : PLACES.stream()).map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	public static Chromium start() {
		return new Chromium(installed().orElseThrow());
	}

	public Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
