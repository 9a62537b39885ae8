package org.duban.assessment;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * UA-03: the scheme of a year is its newest edition, else that of an earlier year, else
 * the file's.
 */
@Component
class AssessmentSchemes {

	private final AssessmentSchemeFile file;

	private final WeightsEditionRepository editions;

	AssessmentSchemes(AssessmentSchemeFile file, WeightsEditionRepository editions) {
		this.file = file;
		this.editions = editions;
	}

	AssessmentScheme of(int year) {
		return editions(year).stream()
			.findFirst()
			.map((edition) -> this.file.scheme().with(edition.weights()))
			.orElseGet(this.file::scheme);
	}

	/** Those of the year and of earlier ones, the newest first. */
	List<WeightsEdition> editions(int year) {
		return this.editions.findByYearNoLessThanEqualOrderByYearNoDescEditionNoDesc(year);
	}

	WeightsEdition add(int year, SetWeights command, Stamp stamp) {
		int edition = (int) editions(year).stream().filter((one) -> one.year() == year).count() + 1;
		return this.editions.saveAndFlush(new WeightsEdition(year, edition, command, stamp));
	}

}
