package org.duban.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.duban.history.OldLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An old ledger comes in by hand, is read, and goes out again. */
@BrowserTest
class HistoryScreensTests {

	@TempDir
	Path folder;

	@LocalServerPort
	int port;

	private byte[] ledger() throws IOException {
		return Files.readAllBytes(OldLedger.of(600, 10).write(this.folder.resolve("ledger.xlsx")));
	}

	@Test
	void anOldLedgerComesInStepByStepAndGoesOutAgain() throws IOException {
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			Screen screen = desks.page("clerk", "/history/imports");
			Page page = screen.page();
			page.locator("#hand-in button").click();
			PlaywrightAssertions.assertThat(page.locator("#hand-in p.error")).containsText("没有内容");
			page.locator("#file").setInputFiles(new FilePayload("历年台账.xlsx", "application/octet-stream", ledger()));
			page.locator("#hand-in button").click();
			screen.await(page.locator("#c2"));
			PlaywrightAssertions.assertThat(page.locator("#c2")).hasValue("TITLE");
			page.locator("#c15").selectOption("TITLE");
			page.locator("#mapping button").click();
			screen.await(page.locator("#mapping .error").first());
			PlaywrightAssertions.assertThat(page.locator("#mapping .error").first()).containsText("已经对应了另一列");
			PlaywrightAssertions.assertThat(page.locator("#c15")).hasValue("TITLE");
			page.locator("#c15").selectOption("REMARKS");
			page.locator("#mapping button").click();
			screen.await(page.locator("#bad"));
			PlaywrightAssertions.assertThat(page.locator("#bad")).containsText("50");
			screen.photograph("ledger-checked");
			String path = page.url().replaceFirst(".*(?=/history/)", "");
			desks.phone("clerk", path).photograph("phone-ledger-checked");
			page.locator("#run input[value=ALL]").check();
			page.locator("#run button").click();
			PlaywrightAssertions.assertThat(page.locator("[role=alert]")).containsText("50 行错误");
			page.locator("#run input[value=GOOD]").check();
			page.locator("#run button").click();
			screen.await(page.locator("#receipt"));
			assertThat(page.locator("#receipt").innerText()).contains("550");
			desks.page("member001", "/history?session=10-1").photograph("past-cases-member");
			desks.phone("clerk", "/history?session=10-1").photograph("phone-past-cases");
			desks.page("clerk", "/history?session=10-1&replyClass=B").photograph("past-cases");
			desks.page("clerk", path);
			page.locator("#undo summary").click();
			page.locator("#undo button").click();
			PlaywrightAssertions.assertThat(page.locator("#undo p.error")).isVisible();
			page.locator("#reason").fill("文件拿错了，换新的台账");
			page.locator("#undo button").click();
			PlaywrightAssertions.assertThat(page.locator(".notice")).containsText("换新的台账");
			screen.isLaidOut(path);
		}
	}

}
