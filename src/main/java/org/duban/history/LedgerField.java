package org.duban.history;

import java.util.List;

/** What a column of an old ledger may be, and what such columns are called. */
public enum LedgerField {

	SESSION(20, "届次", "会议届次", "届次会议", "会议", "届别"), CASE_NO(20, "案号", "提案编号", "提案号", "编号", "立案号", "提案案号"),
	TITLE(200, "案由", "题目", "标题", "提案标题", "提案名称", "提案题目", "提案案由"),
	TEXT(20_000, "内容", "正文", "摘要", "提案内容", "内容摘要", "提案摘要", "提案正文", "主要内容"),
	PROPOSERS(1000, "提案人", "第一提案人", "提案者", "领衔人", "提案单位", "提案人姓名", "第一提案者", "提出人"),
	COSIGNERS(2000, "联名人", "联名提案人", "附议人", "联名", "联名委员", "附议委员"),
	CATEGORY(60, "类别", "分类", "提案类别", "提案分类", "类型", "内容分类"),
	MAIN_UNIT(100, "主办单位", "承办单位", "主办", "办理单位", "牵头单位", "主办部门"),
	CO_UNITS(500, "会办单位", "协办单位", "会办", "协办", "配合单位", "会办部门"), FILED(20, "是否立案", "立案", "立案情况", "审查结果", "审查意见"),
	FILED_ON(40, "立案日期", "立案时间", "提交日期", "提案日期", "收到日期", "提交时间"),
	REPLY_CLASS(40, "办理结果", "办复类别", "答复类别", "办理类别", "解决程度", "答复分类", "ABC类"),
	REPLIED_ON(40, "答复日期", "答复时间", "办复日期", "办复时间", "复文日期", "实际办结日期"),
	SATISFACTION(20, "满意度", "满意程度", "提案人意见", "反馈意见", "反馈结果", "委员意见", "征询意见"),
	PUBLICITY(20, "是否公开", "公开", "公开方式", "公开属性", "公开情况"), REMARKS(2000, "备注", "说明", "附注");

	private final int length;

	private final List<String> headings;

	LedgerField(int length, String... headings) {
		this.length = length;
		this.headings = List.of(headings);
	}

	/** The most characters of it. */
	int length() {
		return this.length;
	}

	/** How old ledgers call it, the most usual first. */
	public List<String> headings() {
		return this.headings;
	}

	/** Without it a file cannot be read; the session may be the same for all its rows. */
	public boolean needed() {
		return this == TITLE || this == CASE_NO;
	}

	/** Written by people who may write down where somebody lives. */
	boolean prose() {
		return List.of(TITLE, TEXT, PROPOSERS, COSIGNERS, REMARKS).contains(this);
	}

	/** Names and texts keep their lines; a number, a day or one word has one. */
	boolean lines() {
		return prose() || this == MAIN_UNIT || this == CO_UNITS;
	}

	/** Whether a dash stands for nothing. */
	boolean mayBeEmpty() {
		return !List.of(SESSION, CASE_NO, TITLE, PROPOSERS).contains(this);
	}

}
