package org.duban.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** A right row of an old ledger, in one of the many ways to write it. */
final class OldCase {

	private static final List<String> TITLES = List.of("关于改善老旧小区供热管网的建议", "关于增设公交站点夜间照明的提案", "关于加强中小学校园周边交通管理的建议",
			"关于推进社区养老服务站建设的提案", "关于保护城区古树名木的建议", "关于规范共享单车停放秩序的提案");

	private static final List<String> NAMES = List.of("赵启平", "钱若水", "孙 晗", "李 望舒", "周正和", "吴 桐、郑 言", "民建市委", "王怀瑾等5人");

	private static final List<String> UNITS = List.of("教育局", "市教育局", "交通运输局", "某某市交通运输局", "卫生健康委", "市卫生健康委员会", "生态环境局",
			"公安局");

	private static final List<String> OTHERS = List.of("", "—", "城管局、住建局", "城管局/住建局", "城管局，住建局", "/", "城管局\n住建局");

	private static final List<String> CLASSES = List.of("A", "B类", "Ｃ", "已解决", "列入计划", "留作参考", "a", "正在解决");

	private static final List<Object> FILED = List.of("是", "Y", Boolean.TRUE, "√", "立案", 1, "已立案", "ＹＥＳ");

	private static final List<String> VERDICTS = List.of("满意", "基本满意", "", "很满意", "未反馈", "不满意");

	private static final List<String> PUBLIC = List.of("公开", "不公开", "", "是", "摘要公开");

	private static final LocalDate FIRST = LocalDate.of(2013, 1, 13);

	private static final String CHINESE = "〇一二三四五六七八九";

	private OldCase() {
	}

	static Object[] headings() {
		return new Object[] { "届次", "提案编号", "案 由", "内容摘要", "提案人", "联名人", "类别", "主办单位", "会办单位", "是否立案", "立案日期", "办理结果",
				"答复日期", "满意度", "是否公开", "备注" };
	}

	static LocalDate filedOn(int i) {
		LocalDate day = FIRST.plusDays((long) i * 13 % 700);
		return (day.getDayOfMonth() > 12) ? day : day.plusDays(13);
	}

	static Object[] row(int i, int firstTerm) {
		int term = firstTerm + i / 5 % 2;
		int session = i % 5 + 1;
		int number = i / 10 + 1;
		LocalDate filed = filedOn(i);
		return new Object[] { session(i, term, session), number(i, term, session, number), title(i),
				"一、现状。二、建议第" + number + "条。", NAMES.get(i % NAMES.size()), (i % 3 == 0) ? "冯一诺、陈 默" : null,
				(i % 4 == 0) ? "教育" : (i % 4 == 1) ? "交通出行" : (i % 4 == 2) ? "社会建设" : null, UNITS.get(i % UNITS.size()),
				OTHERS.get(i % OTHERS.size()), FILED.get(i % FILED.size()), day(i, filed),
				CLASSES.get(i % CLASSES.size()), day(i + 5, filed.plus(3, ChronoUnit.MONTHS).withDayOfMonth(20)),
				VERDICTS.get(i % VERDICTS.size()), PUBLIC.get(i % PUBLIC.size()), (i % 9 == 0) ? "无" : null, null,
				null };
	}

	private static String title(int i) {
		String title = TITLES.get(i % TITLES.size()) + "（" + (i + 1) + "）";
		return switch (i % 7) {
			case 1 -> "\u200B" + title;
			case 2 -> " " + title + "\u00A0";
			case 3 -> title.replace("的", "的\n");
			case 4 -> "'" + title;
			default -> title;
		};
	}

	private static Object session(int i, int term, int session) {
		String chinese = "一二三四五六七八九".substring(session - 1, session);
		String ten = (term == 10) ? "十" : "十" + CHINESE.charAt(term - 10);
		return switch (i % 6) {
			case 1 -> term + "届" + session + "次";
			case 2 -> "第" + ten + "届第" + chinese + "次会议";
			case 3 -> term + "-" + session;
			case 4 -> "政协某某市第" + ten + "届委员会第" + chinese + "次会议";
			default -> ten + "届" + chinese + "次";
		};
	}

	private static Object number(int i, int term, int session, int number) {
		return switch (i % 7) {
			case 0 -> number;
			case 1 -> "第%04d号".formatted(number);
			case 2 -> "%04d".formatted(number);
			case 3 -> "%02d-%02d-%04d".formatted(term, session, number);
			case 4 -> number + "号\n";
			case 5 -> "'" + number;
			default -> String.valueOf(number).replace('1', '１').replace('2', '２');
		};
	}

	/** All of them mean one day and no other. */
	private static Object day(int i, LocalDate day) {
		int year = day.getYear();
		int month = day.getMonthValue();
		int date = day.getDayOfMonth();
		return switch (i % 17) {
			case 0 -> day;
			case 1 -> day.toString();
			case 2 -> year + "." + month + "." + date;
			case 3 -> year + "/" + month + "/" + date;
			case 4 -> year + "年" + month + "月" + date + "日";
			case 5 -> day.toString().replace("-", "");
			case 6 -> (year + "年" + month + "月" + date + "日").replace('2', '２').replace('0', '０');
			case 7 -> ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
			case 8 -> " " + year + "-" + month + "-" + date + " ";
			case 9 -> day + " 00:00:00";
			case 10 -> chinese(year, month, date);
			case 11 -> year % 100 + "年" + month + "月" + date + "日";
			case 12 -> date + "/" + month + "/" + year;
			case 13 -> date + "-" + day.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT) + "-" + year;
			case 14 -> "'" + day;
			case 15 -> year + "年" + month + "月" + date + "日（星期三）";
			default -> Integer.valueOf(day.toString().replace("-", ""));
		};
	}

	private static String chinese(int year, int month, int date) {
		StringBuilder text = new StringBuilder();
		String.valueOf(year).chars().forEach((digit) -> text.append(CHINESE.charAt(digit - '0')));
		return text.append('年').append(small(month)).append('月').append(small(date)).append('日').toString();
	}

	private static String small(int number) {
		String tens = (number < 10) ? "" : (number < 20) ? "十" : CHINESE.charAt(number / 10) + "十";
		return tens + ((number % 10 == 0) ? "" : String.valueOf(CHINESE.charAt(number % 10)));
	}

}
