package org.duban.report;

import java.util.stream.Stream;

import org.duban.report.CaseFact.Promise;
import org.duban.report.UnitFact.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What is counted: a case, one unit's part of it, one signer's verdict or one promise.
 */
record Item(CaseFact of, @Nullable UnitFact unit, @Nullable Verdict verdict, @Nullable Promise promise) {

	/** What an indicator goes through, case by case. */
	enum Base {

		/** 件. */
		CASE,
		/** 主办、分办的每个承办单位. */
		ANSWERING_UNIT,
		/** 每一次交办，含会办和已改办的. */
		ASSIGNMENT,
		/** 最近一轮征询的每位反馈人. */
		VERDICT,
		/** 第一轮征询的每位反馈人. */
		FIRST_VERDICT,
		/** 每项承诺. */
		PROMISE;

		Stream<Item> of(CaseFact one) {
			return switch (this) {
				case CASE -> Stream.of(new Item(one, null, null, null));
				case ANSWERING_UNIT -> one.answering().stream().map((unit) -> new Item(one, unit, null, null));
				case ASSIGNMENT -> one.units().stream().map((unit) -> new Item(one, unit, null, null));
				case VERDICT -> verdicts(one).filter((item) -> item.said().newest());
				case FIRST_VERDICT -> verdicts(one).filter((item) -> item.said().round() == 1);
				case PROMISE -> one.promises().stream().map((promise) -> new Item(one, promise.unit(), null, promise));
			};
		}

		private static Stream<Item> verdicts(CaseFact one) {
			return one.units()
				.stream()
				.flatMap((unit) -> unit.verdicts().stream().map((verdict) -> new Item(one, unit, verdict, null)));
		}

	}

	UnitFact part() {
		if (this.unit == null) {
			throw new IllegalStateException("Counts cases");
		}
		return this.unit;
	}

	Verdict said() {
		if (this.verdict == null) {
			throw new IllegalStateException("Counts no verdicts");
		}
		return this.verdict;
	}

	Promise promised() {
		if (this.promise == null) {
			throw new IllegalStateException("Counts no promises");
		}
		return this.promise;
	}

}
