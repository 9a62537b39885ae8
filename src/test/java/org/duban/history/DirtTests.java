package org.duban.history;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.duban.document.SheetRows.Cell;
import org.duban.document.SheetRows.Kind;
import org.duban.history.Dirt.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.history.KnownThings.errors;
import static org.duban.history.KnownThings.past;
import static org.duban.history.KnownThings.read;

/** What an old ledger may say, and what not, cell by cell. */
class DirtTests {

	private static List<Dirt> found(Checked row) {
		return row.findings().stream().map(Finding::dirt).toList();
	}

	@Test
	void aRightRowIsAPastCaseAsItStands() {
		Checked row = read();
		PastCase found = past(row);
		assertThat(row.findings()).isEmpty();
		assertThat(found.term()).isEqualTo(13);
		assertThat(found.session()).isEqualTo(3);
		assertThat(found.number()).isEqualTo(5);
		assertThat(found.mainCode()).isEqualTo("教育局");
		assertThat(found.category()).isEqualTo("education");
		assertThat(found.repliedOn()).isEqualTo("2019-06-05");
		assertThat(found.satisfaction()).isEqualTo("satisfied");
		assertThat(found.publicity()).isEqualTo("FULL");
	}

	@Test
	void aNumberStandsOnceInItsSession() {
		LedgerCheck check = KnownThings.check();
		check.next(KnownThings.row(5));
		assertThat(errors(check.next(KnownThings.row(6, LedgerField.CASE_NO, "第0005号"))))
			.containsExactly("B6 NUMBER_TWICE");
		assertThat(errors(check.next(KnownThings.row(7, LedgerField.SESSION, "13-4", LedgerField.CASE_NO, "5"))))
			.isEmpty();
	}

	@Test
	void whatWasNotFiledNeedsNoNumberAndHasNoClass() {
		Checked row = read(LedgerField.FILED, "不予立案", LedgerField.CASE_NO, "", LedgerField.REPLY_CLASS, "",
				LedgerField.REPLIED_ON, "", LedgerField.SATISFACTION, "");
		assertThat(errors(row)).isEmpty();
		assertThat(past(row).filed()).isFalse();
		assertThat(errors(read(LedgerField.FILED, "否"))).containsExactly("L5 CLASS_NOT_FILED");
	}

	@ParameterizedTest
	@CsvSource({ "已解决,A", "基本解决,A", "列入计划,B", "正在解决,B", "留作参考,C", "Ｂ类,B", "c,C", "A类（已解决）,A" })
	void aClassMayBeSaidInWords(String written, String letter) {
		assertThat(past(read(LedgerField.REPLY_CLASS, written)).replyClass()).isEqualTo(letter);
	}

	@ParameterizedTest
	@CsvSource({ "办着呢,CLASS_UNKNOWN", "A/B,CLASS_SEVERAL", "已解决、留作参考,CLASS_SEVERAL" })
	void aClassThatIsNoneIsRefused(String written, Dirt dirt) {
		assertThat(errors(read(LedgerField.REPLY_CLASS, written))).containsExactly("L5 " + dirt);
	}

	@ParameterizedTest
	@CsvSource({ "是,true", "Y,true", "√,true", "TRUE,true", "1,true", "立案,true", "否,false", "N,false", "×,false",
			"0,false", "未立案,false", "转社情民意,false" })
	void yesAndNoHaveManySpellings(String written, boolean yes) {
		assertThat(LedgerWords.yes(written)).isEqualTo(yes);
		assertThat(errors(read(LedgerField.FILED, "大概"))).containsExactly("J5 FILED_UNKNOWN");
	}

	@Test
	void aVerdictIsOneOfThreeAndNeedsAReply() {
		assertThat(errors(read(LedgerField.SATISFACTION, "还行"))).containsExactly("N5 SATISFACTION_UNKNOWN");
		assertThat(errors(read(LedgerField.REPLY_CLASS, "", LedgerField.REPLIED_ON, "")))
			.containsExactly("N5 SATISFACTION_NO_REPLY");
		assertThat(past(read(LedgerField.SATISFACTION, "未反馈")).satisfaction()).isNull();
		assertThat(errors(read(LedgerField.PUBLICITY, "看情况"))).containsExactly("O5 PUBLICITY_UNKNOWN");
	}

	@ParameterizedTest
	@CsvSource({ "教育局,教育局", "市教育局,教育局", "某某市教育局,教育局", "卫生健康委员会,卫生健康委", "旅游局,wenlv", "宣传部,xuanchuan" })
	void aUnitIsKnownByItsNamesOfThenAndNow(String written, String code) {
		Checked row = read(LedgerField.MAIN_UNIT, written);
		assertThat(errors(row)).isEmpty();
		assertThat(past(row).mainCode()).isEqualTo(code);
		assertThat(past(row).words().mainUnit()).isEqualTo(written);
	}

	@Test
	void aUnitThatIsNoMoreIsKeptAsWords() {
		PastCase found = past(read(LedgerField.MAIN_UNIT, "市外经局"));
		assertThat(found.mainCode()).isNull();
		assertThat(found.words().mainUnit()).isEqualTo("市外经局");
	}

	@Test
	void unitsThatCannotBeAreRefused() {
		assertThat(errors(read(LedgerField.MAIN_UNIT, "某某管理站"))).containsExactly("H5 UNIT_UNKNOWN");
		assertThat(errors(read(LedgerField.MAIN_UNIT, "教育局、体育局"))).containsExactly("H5 UNIT_SEVERAL");
		assertThat(errors(read(LedgerField.MAIN_UNIT, "教育局/体育局"))).containsExactly("H5 UNIT_SEVERAL");
		assertThat(errors(read(LedgerField.CO_UNITS, "公安局、市教育局"))).containsExactly("I5 UNIT_BOTH");
		assertThat(errors(read(LedgerField.CO_UNITS, "公安局、市公安局"))).containsExactly("I5 UNIT_TWICE");
		assertThat(errors(read(LedgerField.CO_UNITS, "公安局；某某站"))).containsExactly("I5 UNIT_UNKNOWN");
		assertThat(errors(read(LedgerField.CATEGORY, "杂项"))).containsExactly("G5 CATEGORY_UNKNOWN");
	}

	@Test
	void textsThatCannotBeUsedAreRefused() {
		assertThat(errors(read(LedgerField.TITLE, ""))).containsExactly("C5 TITLE_MISSING");
		assertThat(errors(read(LedgerField.TITLE, "修路"))).containsExactly("C5 TITLE_SHORT");
		assertThat(errors(read(LedgerField.TITLE, "长".repeat(201)))).containsExactly("C5 TEXT_LONG");
		assertThat(errors(read(LedgerField.TITLE, "同上"))).containsExactly("C5 DITTO");
		assertThat(errors(read(LedgerField.PROPOSERS, "锟斤拷锟斤拷"))).containsExactly("E5 GARBLED");
		assertThat(errors(read(LedgerField.TITLE, "关于???的建议"))).containsExactly("C5 GARBLED");
		assertThat(errors(read(LedgerField.PROPOSERS, ""))).containsExactly("E5 PROPOSER_MISSING");
		assertThat(errors(read(LedgerField.REMARKS, "电话１３９００００００００"))).containsExactly("P5 CONTACT_DATA");
	}

	@Test
	void cellsThatHoldNothingOfTheirOwnAreRefused() {
		assertThat(errors(read(LedgerField.TITLE, new Cell(Kind.ERROR, "#REF!")))).containsExactly("C5 CELL_ERROR");
		assertThat(errors(read(LedgerField.TITLE, "#VALUE!"))).containsExactly("C5 CELL_ERROR");
		assertThat(errors(read(LedgerField.TITLE, new Cell(Kind.MERGED, "C4")))).containsExactly("C5 CELL_MERGED");
	}

	@Test
	void aRowWithASecrecyMarkIsRefusedWithoutItsText() {
		SortedMap<Integer, Cell> cells = new TreeMap<>(KnownThings.row(5).cells());
		cells.remove(LedgerField.TEXT.ordinal());
		Checked row = KnownThings.check().next(new Staged(5, 0, cells, Set.of(LedgerField.TEXT.ordinal())));
		assertThat(errors(row)).containsExactly("D5 SECRECY_MARK");
		assertThat(row.pastCase()).isNull();
		assertThat(errors(KnownThings.check().next(new Staged(5, 0, KnownThings.row(5).cells(), Set.of(15, 20)))))
			.as("in whatever column")
			.containsExactly("U5 SECRECY_MARK", "P5 SECRECY_MARK");
	}

	@ParameterizedTest
	@ValueSource(strings = { "_zh_CN", "_en" })
	void everyKindHasItsNameAndItsReasonInBothLanguages(String language) throws IOException {
		Properties words = new Properties();
		words.load(new StringReader(
				Files.readString(Path.of("src/main/resources/messages/history" + language + ".properties"))));
		for (Dirt dirt : Dirt.values()) {
			assertThat(words).containsKeys("history.kind." + dirt.code(), "history.dirt." + dirt.code());
		}
		assertThat(Arrays.stream(Dirt.values()).filter((dirt) -> dirt.weight() == Weight.ERROR))
			.hasSizeGreaterThanOrEqualTo(40);
	}

	@Test
	void headingsAreKnownByTheNamesThatOldLedgersUse() {
		SortedMap<Integer, String> headings = new TreeMap<>();
		for (String heading : List.of("序号", "提案编号", "案 由", "第一提案人（签名）", "主办单位名称", "提案类型", "会议性质", "答复时间", "提案人意见")) {
			headings.put(headings.size(), heading);
		}
		assertThat(Columns.guess(headings))
			.isEqualTo(Map.of(1, LedgerField.CASE_NO, 2, LedgerField.TITLE, 3, LedgerField.PROPOSERS, 4,
					LedgerField.MAIN_UNIT, 7, LedgerField.REPLIED_ON, 8, LedgerField.SATISFACTION));
	}

	@Test
	void aRowHasNoMoreCellsThanTheTableAndInATextFileNoFewer() {
		SortedMap<Integer, Cell> cells = new TreeMap<>(KnownThings.row(5).cells());
		assertThat(errors(KnownThings.check().next(new Staged(5, 12, cells, Set.of()))))
			.containsExactly("5 CELLS_TOO_FEW");
		cells.put(16, new Cell(Kind.TEXT, "错列"));
		assertThat(errors(KnownThings.check().next(new Staged(5, 0, cells, Set.of()))))
			.containsExactly("Q5 CELLS_TOO_MANY");
	}

	@Test
	void whatSomebodyShouldLookAtIsImportedAllTheSame() {
		Checked unknown = read(LedgerField.SESSION, "14-1", LedgerField.PROPOSERS, "赵启平、钱若水", LedgerField.FILED_ON,
				"2022-01-12", LedgerField.REPLIED_ON, "2022-06-01");
		assertThat(found(unknown)).containsExactly(Dirt.PROPOSER_UNKNOWN);
		assertThat(unknown.findings().get(0).arguments()).containsExactly("钱若水");
		assertThat(found(read(LedgerField.REPLY_CLASS, ""))).containsExactly(Dirt.CLASS_MISSING);
		Checked formula = read(LedgerField.REMARKS, "=HYPERLINK(\"x\")");
		assertThat(found(formula)).containsExactly(Dirt.FORMULA_TEXT);
		assertThat(past(formula).words().remarks()).startsWith("=");
		LedgerCheck check = KnownThings.check();
		check.next(KnownThings.row(5));
		Checked same = check.next(KnownThings.row(6));
		assertThat(found(same)).containsExactly(Dirt.TITLE_TWICE);
		assertThat(same.has(Weight.ERROR)).isFalse();
	}

	@Test
	void whatCanOnlyMeanOneThingIsTidied() {
		Checked row = read(LedgerField.TITLE, "'关于\u200B修缮ＡＢ栋楼道的建议", LedgerField.CASE_NO, "第\n5号", LedgerField.REMARKS,
				"——");
		assertThat(errors(row)).isEmpty();
		assertThat(past(row).title()).isEqualTo("关于修缮AB栋楼道的建议");
		assertThat(past(row).words().remarks()).isNull();
		assertThat(found(row)).contains(Dirt.APOSTROPHE, Dirt.INVISIBLE, Dirt.FULL_WIDTH, Dirt.LINE_BREAK,
				Dirt.EMPTY_MARK);
	}

	@ParameterizedTest
	@CsvSource({ "小计,SUBTOTAL", "合计：120件,SUBTOTAL", "共计35件,SUBTOTAL", "二、城乡建设类,SECTION", "填表人：某某,FOOTER" })
	void rowsThatAreNoCasesArePassedOver(String written, Dirt dirt) {
		SortedMap<Integer, Cell> cells = new TreeMap<>();
		cells.put(0, new Cell(Kind.TEXT, written));
		assertThat(found(KnownThings.check().next(new Staged(9, 0, cells, Set.of())))).containsExactly(dirt);
	}

	@Test
	void headingsInTheMiddleArePassedOverAndALonelyTitleIsNot() {
		SortedMap<Integer, Cell> cells = new TreeMap<>();
		KnownThings.HEADINGS.forEach((column, heading) -> cells.put(column, new Cell(Kind.TEXT, heading)));
		assertThat(found(KnownThings.check().next(new Staged(9, 0, cells, Set.of()))))
			.containsExactly(Dirt.HEADINGS_AGAIN);
		SortedMap<Integer, Cell> title = new TreeMap<>();
		title.put(2, new Cell(Kind.TEXT, "关于修缮老旧楼道的建议"));
		assertThat(errors(KnownThings.check().next(new Staged(9, 0, title, Set.of())))).contains("A9 SESSION_MISSING");
	}

}
