package org.duban.history;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A way to spoil a right row so that one thing is wrong with it. */
enum Spoil {

	CELL_ERROR(LedgerField.MAIN_UNIT), CELL_MERGED(LedgerField.CATEGORY), CELLS_TOO_MANY(null, "错列的内容"),
	GARBLED(LedgerField.PROPOSERS, "é”Ÿæ–¤锟斤拷"), DITTO(LedgerField.TITLE, "同上"),
	SECRECY_MARK(LedgerField.TEXT, "机密★10年\n一、现状。"), CONTACT_DATA(LedgerField.PROPOSERS, "赵启平 13900000009"),
	TITLE_MISSING(LedgerField.TITLE, " \u200B "), TITLE_SHORT(LedgerField.TITLE, "修路"),
	TEXT_LONG(LedgerField.TITLE, "关于供热的建议".repeat(40)), SESSION_MISSING(LedgerField.SESSION, (Object) null),
	SESSION_BAD(LedgerField.SESSION, "2019年全会"), SESSION_UNKNOWN(LedgerField.SESSION, "十四届八次"),
	SESSION_LATER(LedgerField.SESSION, "九十届一次"), NUMBER_MISSING(LedgerField.CASE_NO, (Object) null),
	NUMBER_BAD(LedgerField.CASE_NO, "12\n13"), NUMBER_SCIENTIFIC(LedgerField.CASE_NO, 2.0190001E11),
	NUMBER_BECAME_DAY(LedgerField.CASE_NO, LocalDate.of(2019, 3, 12)), NUMBER_TWICE(LedgerField.CASE_NO),
	NUMBER_OTHER_SESSION(LedgerField.CASE_NO, "09-01-0012"), PROPOSER_MISSING(LedgerField.PROPOSERS, (Object) null),
	DAY_BAD(LedgerField.FILED_ON, "去年春天"), DAY_IMPOSSIBLE(LedgerField.REPLIED_ON, "2019-02-30"),
	DAY_AMBIGUOUS(LedgerField.REPLIED_ON, "3/5/19"), DAY_INCOMPLETE(LedgerField.REPLIED_ON, "2019年3月"),
	DAY_SEVERAL(LedgerField.REPLIED_ON, "2019.3.5-2019.4.1"), DAY_LATER(LedgerField.REPLIED_ON, "2099-01-06"),
	DAY_BEFORE_SESSION(LedgerField.FILED_ON, "2013-03-05") {
		@Override
		void on(@Nullable Object[] row) {
			super.on(row);
			row[0] = "十四届二次";
			row[1] = 90_000 + row[2].toString().hashCode() % 5000;
			row[12] = "2023-06-20";
		}
	},
	REPLY_BEFORE_FILING(LedgerField.REPLIED_ON, "2010-06-08"), CATEGORY_UNKNOWN(LedgerField.CATEGORY, "杂项甲"),
	UNIT_UNKNOWN(LedgerField.MAIN_UNIT, "某某管理站"), UNIT_SEVERAL(LedgerField.MAIN_UNIT, "教育局、公安局"),
	UNIT_BOTH(LedgerField.CO_UNITS, "体育局、市体育局") {
		@Override
		void on(@Nullable Object[] row) {
			row[7] = "体育局";
			row[8] = "城管局、市体育局";
		}
	},
	UNIT_TWICE(LedgerField.CO_UNITS, "城管局、住建局、市城管局"), FILED_UNKNOWN(LedgerField.FILED, "待定"),
	CLASS_UNKNOWN(LedgerField.REPLY_CLASS, "办着呢"), CLASS_SEVERAL(LedgerField.REPLY_CLASS, "A/B"),
	CLASS_NOT_FILED(LedgerField.REPLY_CLASS, "A") {
		@Override
		void on(@Nullable Object[] row) {
			super.on(row);
			row[9] = "不予立案";
		}
	},
	SATISFACTION_UNKNOWN(LedgerField.SATISFACTION, "还行"), SATISFACTION_NO_REPLY(LedgerField.SATISFACTION, "满意") {
		@Override
		void on(@Nullable Object[] row) {
			super.on(row);
			row[11] = null;
			row[12] = null;
		}
	},
	PUBLICITY_UNKNOWN(LedgerField.PUBLICITY, "看情况");

	/** Two columns right of the last heading. */
	private static final int BESIDE = 17;

	private final @Nullable LedgerField field;

	private final @Nullable Object value;

	Spoil(@Nullable LedgerField field) {
		this(field, null);
	}

	Spoil(@Nullable LedgerField field, @Nullable Object value) {
		this.field = field;
		this.value = value;
	}

	Dirt dirt() {
		return Dirt.valueOf(name());
	}

	int column() {
		return (this.field == null) ? BESIDE : this.field.ordinal();
	}

	void on(@Nullable Object[] row) {
		row[column()] = this.value;
	}

}
