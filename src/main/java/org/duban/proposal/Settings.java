package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDate;

import org.duban.parameter.Parameters;

import org.springframework.stereotype.Component;

/** The parameters as they are today. */
@Component
record Settings(Parameters parameters, Clock clock) {

	int number(String name) {
		return this.parameters.number(name, LocalDate.now(this.clock));
	}

	boolean flag(String name) {
		return this.parameters.flag(name, LocalDate.now(this.clock));
	}

	String text(String name) {
		return this.parameters.text(name, LocalDate.now(this.clock));
	}

}
