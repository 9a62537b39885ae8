package org.duban.partysupervision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.DatabaseTest;
import org.duban.document.DraftTexts;
import org.duban.document.DryRun;
import org.duban.document.ExcelFiles;
import org.duban.partysupervision.PartyLedger.Line;
import org.duban.partysupervision.PartyLedger.Search;
import org.duban.story.House;
import org.duban.story.LooseItem;
import org.duban.workflow.Actor;
import org.duban.workflow.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.document.ExcelFiles.problems;

/** Items that belong to no case out of and into files. */
@DatabaseTest
class LooseSheetTests {

	@LocalServerPort
	int port;

	@Autowired
	PartyImport imports;

	@Autowired
	PartyLedger ledger;

	@Autowired
	DraftTexts texts;

	@Autowired
	People people;

	private final String text = "表格导入：社区养老服务点无障碍通道未通（" + System.nanoTime() + "）。";

	private House house;

	private Actor party;

	@BeforeEach
	void enter() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		this.house = House.at(this.port);
		this.party = this.people.actor("party").orElseThrow();
	}

	@AfterEach
	void leave() {
		found(this.text).forEach((line) -> new LooseItem(this.house, line.id()).finish());
		LocaleContextHolder.resetLocaleContext();
	}

	private List<Line> found(String words) {
		return this.ledger.find(new Search(null, null, null, null, words), this.party);
	}

	private List<String> row(String content) {
		LocalDate today = this.house.today();
		return new ArrayList<>(List.of("民主监督发现的问题", "", "文广旅游局", content, "监督报告〔2026〕1号", today.plusDays(50).toString(),
				"养老服务民主监督", today.minusDays(2).toString().replace('-', '/'), "民主监督小组", "交通运输局、教育局"));
	}

	private DryRun read(Actor who, List<List<String>> rows) {
		return this.imports.read(ExcelFiles.of(this.imports.headings(), rows), who);
	}

	@Test
	void aRowWithoutACaseNumberIsWhatNobodyProposed() {
		List<String> other = row("表格导入的另一行，发现情况没有填。");
		other.set(6, "");
		other.set(9, "没有这个局");
		DryRun wrong = read(this.party, List.of(row(this.text), other, row(this.text)));
		assertThat(problems(wrong)).containsExactly("3 监督活动 required", "3 配合单位 party-co-units",
				"4 事项（问题和要求） import-twice");
		assertThat(problems(read(this.people.actor("clerk").orElseThrow(), List.of(row(this.text)))))
			.containsExactly("2 案号 required");
		assertThat(found(this.text)).as("nothing was entered").isEmpty();
		DryRun good = read(this.party, List.of(row(this.text)));
		assertThat(this.imports.enter(this.texts.json(good.drafts()), this.party).sound()).isTrue();
		assertThat(found(this.text)).singleElement().satisfies((line) -> {
			assertThat(line.proposalId()).isNull();
			assertThat(line.unitName()).isEqualTo("文广旅游局");
			assertThat(line.coUnits()).containsExactly("jiaotong", "jiaoyu");
			assertThat(line.found())
				.isEqualTo(new PartyLedger.Finding("养老服务民主监督", this.house.today().minusDays(2), "民主监督小组"));
		});
		assertThat(problems(this.imports.enter(this.texts.json(good.drafts()), this.party)))
			.containsExactly("2 事项（问题和要求） party-item-twice");
	}

	@Test
	void whatGoesOutSaysHowItWasFoundAndComesInAgain() throws IOException {
		DryRun good = read(this.party, List.of(row(this.text)));
		this.imports.enter(this.texts.json(good.drafts()), this.party);
		LooseItem item = new LooseItem(this.house, found(this.text).get(0).id());
		byte[] excel = this.house.as("party")
			.bytes("/supervision/party/ledger.xlsx?state=ENTERED&words=" + this.text.replaceAll("\\D", ""));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
			Sheet sheet = book.getSheetAt(0);
			List<String> cells = new ArrayList<>();
			for (Row row : sheet) {
				row.forEach((cell) -> cells.add(cell.toString()));
			}
			assertThat(cells).contains(this.text, "养老服务民主监督", "民主监督小组", "交通运输局、教育局", "监督活动");
		}
		assertThat(problems(this.imports.read(excel, this.party))).as("it is there already")
			.containsExactly("2 事项（问题和要求） party-item-twice");
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(
				this.house.as("wenlv-handler").bytes("/supervision/party/" + item.id() + "/word")))) {
			assertThat(word.getParagraphs().stream().map((one) -> one.getText()).collect(Collectors.joining("\n")))
				.contains(this.text, "民主监督发现的问题：养老服务民主监督", "配合单位：交通运输局、教育局");
		}
	}

}
