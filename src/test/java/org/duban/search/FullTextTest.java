package org.duban.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FullTextTest {

	private final FullText texts = new FullText(MemoryIndex.with(
			MemoryIndex.file(1, "关于老旧小区供热管网改造的建议", "供热管网老化，居民室温不达标。住在石磙𬭚巷的群众反映强烈。",
					new Piece(Piece.Kind.REPLY, 11, "住建局", Piece.EVERYBODY, "", "已列入年度改造计划，预算三千万元。"),
					new Piece(Piece.Kind.FILE, 12, "调研.docx", "CASE", "", "问卷显示投诉集中在ＣＢＤ北区。"),
					new Piece(Piece.Kind.FILE, 13, "意见表.pdf", "FEEDBACK", "", "对答复表示不满意。")),
			MemoryIndex.file(2, "关于發展冰雪旅遊的建議", "雪場住宿價格虛高。"), MemoryIndex.file(3, "关于供电设施的建议", "供电线路老化。")));

	private Map<Long, Float> found(String typed) {
		return this.texts.cases(typed, List.of("CASE"));
	}

	@Test
	void wordsAreFoundInProposalsRepliesAndFiles() {
		assertThat(found("室温")).containsOnlyKeys(1L);
		assertThat(found("年度改造计划")).containsOnlyKeys(1L);
		assertThat(found("问卷")).containsOnlyKeys(1L);
	}

	@Test
	void whatStandsBetweenBlanksMustBeInTheCaseButNotInOneText() {
		assertThat(found("室温 预算 问卷")).containsOnlyKeys(1L);
		assertThat(found("室温　供电")).isEmpty();
		assertThat(found("老化")).containsOnlyKeys(1L, 3L);
	}

	@Test
	void widthAndTraditionalCharactersMakeNoDifference() {
		assertThat(found("cbd")).containsOnlyKeys(1L);
		assertThat(found("ｃｂｄ北区")).containsOnlyKeys(1L);
		assertThat(found("旅游")).containsOnlyKeys(2L);
		assertThat(found("價格")).containsOnlyKeys(2L);
	}

	@Test
	void partsOfWordsAndRareCharactersAreFound() {
		assertThat(found("供热管")).containsOnlyKeys(1L);
		assertThat(found("磙𬭚巷")).containsOnlyKeys(1L);
	}

	@Test
	void namesAreFoundByInitialsAndNumbersAsTheyAre() {
		assertThat(found("zsf")).containsOnlyKeys(1L, 2L, 3L);
		assertThat(found("张三丰")).containsOnlyKeys(1L, 2L, 3L);
		assertThat(found("14-05-0002")).containsOnlyKeys(2L);
	}

	@Test
	void aTextThatTheReaderMayNotOpenFindsNothing() {
		assertThat(found("不满意")).isEmpty();
		assertThat(this.texts.cases("不满意", List.of("CASE", "FEEDBACK"))).containsOnlyKeys(1L);
		assertThat(this.texts.of(1, "不满意 室温", List.of("CASE"))).extracting(FullText.Found::kind)
			.containsExactly(Piece.Kind.PROPOSAL);
	}

	@Test
	void nothingButSignsFindsNothing() {
		assertThat(found("，。！")).isEmpty();
		assertThat(found("")).isEmpty();
	}

	@Test
	void whatWasFoundIsMarkedInTheTextAsItIsWritten() {
		assertThat(marked("cbd")).containsExactly("ＣＢＤ");
		assertThat(marked("供热管")).containsExactly("供热管");
		assertThat(marked("室温")).containsExactly("室温");
	}

	private List<String> marked(String typed) {
		return this.texts.of(1, typed, List.of("CASE"))
			.get(0)
			.bits()
			.stream()
			.filter(Highlights.Bit::found)
			.map(Highlights.Bit::text)
			.collect(Collectors.toList());
	}

	@Test
	void aNewTextTakesTheOldOnesPlace() {
		SearchIndex index = MemoryIndex.with(MemoryIndex.file(1, "旧的题目", "旧的内容"));
		index.put(MemoryIndex.file(1, "新的题目", "停车泊位"));
		index.show();
		FullText now = new FullText(index);
		assertThat(now.cases("旧的", List.of())).isEmpty();
		assertThat(now.cases("泊位", List.of())).containsOnlyKeys(1L);
		index.remove(1);
		index.show();
		assertThat(now.cases("泊位", List.of())).isEmpty();
		assertThat(index.stamps()).isEmpty();
	}

}
