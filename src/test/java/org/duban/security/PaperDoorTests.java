package org.duban.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duban.DatabaseTest;
import org.duban.deadline.ClockKind;
import org.duban.supervision.OrderIssued;
import org.duban.supervision.RecordSummons;
import org.duban.supervision.Reminders;
import org.duban.supervision.SummonsRecorded;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers of supervision: who gets them, as what, and under which number. */
@DatabaseTest
class PaperDoorTests {

	private static final LocalDate DUE = LocalDate.of(2026, 6, 1);

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	ApplicationEventPublisher events;

	@Test
	void aUnitGetsItsOwnOrdersOnly() throws Exception {
		Wire wire = new Wire(this.port);
		Chain chain = new Chain(wire).submitted().assigned("wenlv", "weijian");
		order(chain);
		long letter = latest(chain, "ORDER");
		for (String reader : List.of("wenlv-leader", "clerk", "supervisor")) {
			for (String form : List.of("", "/word", "/pdf")) {
				assertThat(bytes(Browser.of(wire, reader), "/letters/" + letter + form).statusCode()).as(reader + form)
					.isEqualTo(200);
			}
		}
		for (String stranger : List.of("weijian-handler", "jiaoyu-handler", chain.member, "member555", "sysadmin")) {
			for (String form : List.of("", "/word", "/pdf")) {
				assertThat(bytes(Browser.of(wire, stranger), "/letters/" + letter + form).statusCode())
					.as(stranger + form)
					.isEqualTo(404);
			}
		}
		Browser unit = Browser.of(wire, "wenlv-leader");
		String number = this.jdbc.queryForObject("select number_text from letter where id = ?", String.class, letter);
		assertThat(word(bytes(unit, "/letters/" + letter + "/word").body())).contains(number, "督单内容𬭚", "2026年8月1日",
				"签发人：办公室");
		assertThat(pdf(bytes(unit, "/letters/" + letter + "/pdf").body())).contains(number, "督单内容𬭚", "2026年8月1日",
				"签发人：办公室");
		assertThat(unit.get("/letters/" + letter).body()).contains(number, "督单内容𬭚", "2026年8月1日");
		assertThat(bytes(unit, "/letters/" + letter + "/word").headers().firstValue("Content-Disposition").orElse(""))
			.startsWith("attachment")
			.contains(".docx");
	}

	/** Not the letters of the case, which are no orders. */
	@Test
	void ordersAndUrgingsGoOutUnderARedHead() throws Exception {
		Wire wire = new Wire(this.port);
		Chain chain = new Chain(wire).submitted().assigned("wenlv", "weijian");
		issuer(wire, chain, "政协某某市委员会提案委员会");
		try {
			order(chain);
			long order = latest(chain, "ORDER");
			Browser clerk = Browser.of(wire, "clerk");
			assertThat(clerk.get("/letters/" + order).body()).contains("class=\"issuer\">政协某某市委员会提案委员会<");
			assertThat(pdf(bytes(clerk, "/letters/" + order + "/pdf").body())).contains("政协某某市委员会提案委员会督〔");
			try (XWPFDocument word = new XWPFDocument(
					new ByteArrayInputStream(bytes(clerk, "/letters/" + order + "/word").body()))) {
				XWPFParagraph head = word.getParagraphs().get(0);
				assertThat(head.getText()).isEqualTo("政协某某市委员会提案委员会");
				assertThat(head.getRuns().get(0).getColor()).isEqualTo("FF0000");
				XWPFParagraph number = word.getParagraphs().get(1);
				assertThat(number.getText()).startsWith("督〔");
				assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
				assertThat(number.getCTPPr().getPBdr().getBottom().xgetColor().getStringValue()).isEqualTo("FF0000");
			}
			long filed = latest(chain, "FILED");
			assertThat(clerk.get("/letters/" + filed).body()).doesNotContain("issuer", "某某市");
			assertThat(pdf(bytes(clerk, "/letters/" + filed + "/pdf").body())).doesNotContain("某某市");
		}
		finally {
			issuer(wire, chain, "市政协提案委员会");
		}
	}

	private static void issuer(Wire wire, Chain chain, String name) {
		wire.post("sysadmin", "/api/admin/parameters/paper.issuer",
				Map.of("setting", name, "validFrom", chain.today(), "basis", "机构全称"))
			.ok();
	}

	@Test
	void aTalkLeavesARecordWithANumberOfItsOwn() throws Exception {
		Wire wire = new Wire(this.port);
		Chain chain = new Chain(wire).submitted().assigned("wenlv", "weijian");
		talk(chain);
		long first = latest(chain, "SUMMONS");
		talk(chain);
		long second = latest(chain, "SUMMONS");
		assertThat(sequence(second)).isEqualTo(sequence(first) + 1);
		assertThat(pdf(bytes(Browser.of(wire, "clerk"), "/letters/" + second + "/pdf").body())).contains("约谈记录",
				"被约谈人：某局长", "约谈日期：2026年6月20日", "说明了原因");
	}

	/** Who gives up gives the number back, and who comes at the same time waits. */
	@Test
	void aSeriesHasNoGapsAndNoTwinsWhateverHappensAtOnce() throws Exception {
		Chain chain = new Chain(new Wire(this.port)).submitted().assigned("wenlv", "weijian");
		talk(chain);
		int before = sequence(latest(chain, "SUMMONS"));
		ExecutorService hands = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Void>> work = new ArrayList<>();
			IntStream.range(0, 24).forEach((no) -> work.add(() -> {
				this.transaction.executeWithoutResult((status) -> {
					this.events.publishEvent(summons(chain));
					if (no % 3 == 0) {
						status.setRollbackOnly();
					}
				});
				return null;
			}));
			for (Future<Void> done : hands.invokeAll(work)) {
				done.get();
			}
		}
		finally {
			hands.shutdownNow();
		}
		List<Integer> drawn = this.jdbc
			.queryForList("select id from letter where proposal_id = ? and kind = 'SUMMONS' order by id", Long.class,
					chain.id)
			.stream()
			.map(this::sequence)
			.sorted()
			.toList();
		assertThat(drawn).containsExactlyElementsOf(IntStream.rangeClosed(before, before + 16).boxed().toList());
	}

	private void order(Chain chain) {
		Reminders.Order order = new Reminders.Order(1, "督〔2026〕901号", 1, chain.id, chain.assignment("wenlv"),
				LocalDate.of(2026, 8, 1), "督单内容𬭚", LocalDateTime.of(2026, 7, 1, 9, 0));
		this.transaction.executeWithoutResult(
				(status) -> this.events.publishEvent(new OrderIssued(order, ClockKind.REPLY, DUE, -10, "办公室")));
	}

	private void talk(Chain chain) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(summons(chain)));
	}

	private static SummonsRecorded summons(Chain chain) {
		return new SummonsRecorded(chain.id, chain.assignment("wenlv"), ClockKind.REPLY, DUE, -30,
				new RecordSummons(LocalDate.of(2026, 6, 20), "某局长", "说明了原因\n承诺月底前答复"), "办公室");
	}

	private long latest(Chain chain, String kind) {
		return this.jdbc.queryForObject("select max(id) from letter where proposal_id = ? and kind = ?", Long.class,
				chain.id, kind);
	}

	private int sequence(long letter) {
		String number = this.jdbc.queryForObject("select number_text from letter where id = ?", String.class, letter);
		assertThat(number).matches("提约〔\\d{4}〕\\d+号");
		return Integer.parseInt(number.replaceAll(".*〕|号", ""));
	}

	private HttpResponse<byte[]> bytes(Browser browser, String path) throws IOException, InterruptedException {
		String cookies = browser.cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
		return HttpClient.newHttpClient()
			.send(browser.wire.request(path).header("Cookie", cookies).GET().build(),
					HttpResponse.BodyHandlers.ofByteArray());
	}

	private static String word(byte[] file) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
				XWPFWordExtractor text = new XWPFWordExtractor(document)) {
			return text.getText();
		}
	}

	private static String pdf(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s", "");
		}
	}

}
