package org.duban.commitment;

import java.time.LocalDate;
import java.util.Optional;

import org.duban.calendar.WorkingDays;
import org.duban.member.Session;
import org.duban.member.SessionTable;
import org.duban.parameter.Parameters;
import org.springframework.stereotype.Component;

/**
 * When the next report on a promise is due: after so many days, at the latest on the
 * promised day, and before the next plenary (全会) opens, which hears how promises are
 * kept. Nobody is late before being asked: a promised day that has gone by when tracking
 * begins is reported on the next working day.
 */
@Component
class ReportDays {

	/**
	 * @param basis which parameter says so
	 */
	record Due(LocalDate on, String basis) {
	}

	private final Parameters parameters;

	private final SessionTable sessions;

	private final WorkingDays workingDays;

	ReportDays(Parameters parameters, SessionTable sessions, WorkingDays workingDays) {
		this.parameters = parameters;
		this.sessions = sessions;
		this.workingDays = workingDays;
	}

	/**
	 * @param parameter that says after how many days
	 */
	Due next(LocalDate plannedOn, String parameter, LocalDate today) {
		LocalDate regular = today.plusDays(this.parameters.number(parameter, today));
		if (plannedOn.isBefore(today)) {
			// A reply that was long on its way, or a verdict that nobody gave.
			return new Due(this.workingDays.plus(today, 1), "依据:开始跟踪时承诺时限已过，次一工作日报告");
		}
		Due due = regular.isBefore(plannedOn) ? new Due(regular, "依据:系统参数 " + parameter)
				: new Due(plannedOn, "依据:答复承诺的时限");
		return beforePlenary(today).filter((eve) -> eve.isBefore(due.on()))
			.map((eve) -> new Due(eve, "依据:系统参数 track.last"))
			.orElse(due);
	}

	/**
	 * The last working day before the next plenary that is announced, if still to come.
	 */
	private Optional<LocalDate> beforePlenary(LocalDate today) {
		if (!this.parameters.text("track.last", today).equals("plenary")) {
			return Optional.empty();
		}
		return this.sessions.all()
			.stream()
			.map(Session::opening)
			.filter((opening) -> opening.isAfter(today))
			.findFirst()
			.map((opening) -> this.workingDays.plus(opening, -1))
			.filter((eve) -> eve.isAfter(today));
	}

}
