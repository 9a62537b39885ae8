package org.duban.report;

import java.time.LocalDate;

import org.duban.parameter.Parameters;

/**
 * What the definitions leave to the house.
 *
 * @param today in Asia/Shanghai
 * @param mergedAreFiled ST-04: whether merged cases count as filed in the filing rate
 * @param firstOnly ST-08: whether only first proposers count as taking part
 */
record Terms(LocalDate today, boolean mergedAreFiled, boolean firstOnly) {

	static Terms of(Parameters parameters, LocalDate today) {
		return new Terms(today, parameters.flag("statistics.filing.with-merged", today),
				parameters.flag("statistics.participation.first-only", today));
	}

}
