package org.duban.history;

import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

import org.duban.document.SheetRows.Cell;
import org.duban.document.SheetRows.Kind;
import org.jspecify.annotations.Nullable;

/** Rows that are no cases: headings again, sums, titles of sections, who filled it in. */
final class LineKind {

	private static final Pattern SUM = Pattern
		.compile("(?:本页|本类|全部|全年|以上)?(?:小计|合计|总计|共计|累计)(?:[:：].*|\\d+.*)?|共计?\\d+(?:件|条|份).*");

	private static final Pattern SECTION = Pattern
		.compile("[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．].{1,30}|.{2,18}(?:类|部分)(?:[(（].*[)）])?");

	private static final Pattern FOOT = Pattern.compile("(?:制表|填表|填报|审核|复核|联系人|打印|备注|注|说明)[^:：]{0,6}[:：].*");

	/** Sums and feet have few cells; a case has more. */
	private static final int FEW = 4;

	private LineKind() {
	}

	/** Why the row is passed over; null where it is a case. */
	static @Nullable Dirt of(SortedMap<Integer, Cell> cells, SortedMap<Integer, String> headings) {
		List<String> texts = cells.values()
			.stream()
			.filter((cell) -> cell.kind() != Kind.MERGED)
			.map((cell) -> Clean.key(cell.text()))
			.toList();
		long same = headings.entrySet()
			.stream()
			.filter((heading) -> says(cells.get(heading.getKey()), heading.getValue()))
			.count();
		if (same > 1 && same >= headings.size() / 2) {
			return Dirt.HEADINGS_AGAIN;
		}
		if (texts.size() <= FEW && texts.stream().anyMatch((text) -> SUM.matcher(text).matches())) {
			return Dirt.SUBTOTAL;
		}
		if (texts.size() < FEW && !texts.isEmpty() && FOOT.matcher(texts.get(0)).matches()) {
			return Dirt.FOOTER;
		}
		return (texts.size() == 1 && SECTION.matcher(texts.get(0)).matches()) ? Dirt.SECTION : null;
	}

	private static boolean says(@Nullable Cell cell, String heading) {
		return cell != null && Clean.key(cell.text()).equals(Clean.key(heading));
	}

}
