package org.duban.assignment;

import org.duban.proposal.FiveDays;
import org.springframework.context.annotation.Import;
import org.duban.organisation.Successors;
import org.duban.workflow.UnitTasks;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A register in which gongan came out of jiaotong, and an engine that needs no telling.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(FiveDays.class)
class ReformedUnits {

	@Bean
	UnitTasks unitTasks() {
		return (change, proposalId) -> {
		};
	}

	@Bean
	Successors successors() {
		return (former, successor) -> "jiaotong".equals(former) && successor.equals("gongan");
	}

}
