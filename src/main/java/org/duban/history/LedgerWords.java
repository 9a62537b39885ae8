package org.duban.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The words of old ledgers for what the house has codes for. */
final class LedgerWords {

	private static final List<String> YES = List.of("是", "立案", "已立案", "准予立案", "同意立案", "予以立案", "y", "yes", "true", "1",
			"√", "✓", "✔", "☑", "对", "有", "t", "已");

	private static final List<String> NO = List.of("否", "不立案", "未立案", "不予立案", "不同意立案", "n", "no", "false", "0", "×",
			"x", "✗", "✘", "☒", "未", "f", "转意见建议", "转来信", "转社情民意", "退回", "撤案", "并案", "作意见处理");

	private static final Map<String, String> CLASSES = Map.ofEntries(Map.entry("已解决", "A"), Map.entry("已经解决", "A"),
			Map.entry("基本解决", "A"), Map.entry("已基本解决", "A"), Map.entry("解决或基本解决", "A"), Map.entry("已采纳", "A"),
			Map.entry("解决采纳", "A"), Map.entry("列入计划", "B"), Map.entry("列入计划解决", "B"), Map.entry("正在解决", "B"),
			Map.entry("计划解决", "B"), Map.entry("拟解决", "B"), Map.entry("逐步解决", "B"), Map.entry("列入规划", "B"),
			Map.entry("正在办理", "B"), Map.entry("留作参考", "C"), Map.entry("暂不能解决", "C"), Map.entry("暂时不能解决", "C"),
			Map.entry("因条件限制暂不能解决", "C"), Map.entry("条件所限", "C"), Map.entry("不能解决", "C"), Map.entry("供参考", "C"));

	private static final Map<String, String> SATISFACTION = Map.ofEntries(Map.entry("满意", "satisfied"),
			Map.entry("很满意", "satisfied"), Map.entry("非常满意", "satisfied"), Map.entry("十分满意", "satisfied"),
			Map.entry("表示满意", "satisfied"), Map.entry("基本满意", "basically-satisfied"),
			Map.entry("较满意", "basically-satisfied"), Map.entry("比较满意", "basically-satisfied"),
			Map.entry("理解", "basically-satisfied"), Map.entry("不满意", "dissatisfied"), Map.entry("不太满意", "dissatisfied"),
			Map.entry("很不满意", "dissatisfied"));

	private static final Map<String, String> PUBLICITY = Map.ofEntries(Map.entry("公开", "FULL"),
			Map.entry("主动公开", "FULL"), Map.entry("全文公开", "FULL"), Map.entry("同意公开", "FULL"),
			Map.entry("同意全文公开", "FULL"), Map.entry("摘要公开", "SUMMARY"), Map.entry("同意摘要公开", "SUMMARY"),
			Map.entry("不公开", "NONE"), Map.entry("不予公开", "NONE"), Map.entry("依申请公开", "NONE"), Map.entry("不同意", "NONE"),
			Map.entry("不同意公开", "NONE"));

	private static final List<String> UNANSWERED = List.of("未反馈", "未回复", "未征询", "没有反馈");

	private static final Pattern LETTER = Pattern.compile("([a-d])(?:类|级)?(?:[:：(].*)?");

	private LedgerWords() {
	}

	private static String plain(String text) {
		return Clean.key(text).toLowerCase(Locale.ROOT);
	}

	static @Nullable Boolean yes(String text) {
		String plain = plain(text);
		return YES.contains(plain) ? Boolean.TRUE : NO.contains(plain) ? Boolean.FALSE : null;
	}

	/** A, B, C or D; null where it is none of them. */
	static @Nullable String replyClass(String text) {
		String plain = plain(text);
		return LETTER.matcher(plain).matches() ? plain.substring(0, 1).toUpperCase(Locale.ROOT)
				: CLASSES.get(plain.replaceAll("[，,、。]", ""));
	}

	/** Whether the cell names more than one class. */
	static boolean severalClasses(String text) {
		return Arrays.stream(plain(text).split("[、，,；;/／|+和]"))
			.map(LedgerWords::replyClass)
			.filter((one) -> one != null)
			.distinct()
			.count() > 1;
	}

	static @Nullable String satisfaction(String text) {
		return SATISFACTION.get(plain(text));
	}

	/** Words for having had no answer, which is no verdict. */
	static boolean unanswered(String text) {
		return UNANSWERED.contains(plain(text));
	}

	static @Nullable String publicity(String text) {
		String plain = plain(text);
		Boolean yes = yes(text);
		return (yes != null) ? (yes ? "FULL" : "NONE") : PUBLICITY.get(plain);
	}

}
