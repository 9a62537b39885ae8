package org.duban.workflow.models;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Stands for the beans that the rooms bring; a test says what they answer. */
final class Fakes {

	static final List<String> DELEGATES = List.of("reviewOldText", "numberCase", "requestFeedback", "concludeFeedback",
			"takePromises", "closeCase", "archiveCase", "expireInvitation", "sendAsLetter", "endUnfiled",
			"countPreAssignment", "assignUnits", "loadAssignment", "reassignUnit", "countTacitConsent", "loadFeedback",
			"remindSigner", "recordSilence", "handleAgain", "requestFeedbackAgain", "concludeRedo", "loadCommitment",
			"reachLevel", "recordMissedFeedback", "collectCandidates", "remindMissingScores", "rankCandidates",
			"closePublicity", "announceSelection");

	static final List<String> COLLECTIONS = List.of("assignmentsOfCase", "redoOfCase", "commitmentsOfCase",
			"reviewersOfCase", "planOfCase", "countersignersOf", "feedbackOfCase", "selectionParts");

	static final List<String> TIMES = List.of("returnEdit", "invitationExpiry", "consentWindow",
			"reconsiderationWindow", "preAssignmentWindow", "countersignWindow", "feedbackTimes", "ladder",
			"partyFeedback", "selectionTimes");

	private final Map<String, Consumer<DelegateExecution>> behaviour = new HashMap<>();

	private final Map<String, List<?>> rows = new HashMap<>();

	private final List<String> calls = new ArrayList<>();

	/** The calls a test asked to be noted, in order, with a variable as each saw it. */
	List<String> calls() {
		return this.calls;
	}

	void reset() {
		this.behaviour.clear();
		this.rows.clear();
		this.calls.clear();
	}

	void when(String delegate, Consumer<DelegateExecution> does) {
		this.behaviour.put(delegate, does);
	}

	void sets(String delegate, Map<String, Object> variables) {
		when(delegate, (execution) -> execution.setVariables(variables));
	}

	void notes(String delegate, String variable) {
		when(delegate, (execution) -> this.calls.add(delegate + " " + execution.getVariable(variable)));
	}

	/** What a bean lists; it is named with its method where it lists several things. */
	void rows(String bean, Object... values) {
		this.rows.put(bean, List.of(values));
	}

	Map<Object, Object> beans() {
		Map<Object, Object> beans = new HashMap<>();
		DELEGATES.forEach((name) -> beans.put(name, delegate(name)));
		COLLECTIONS.forEach((name) -> beans.put(name, new Rows(name, this)));
		TIMES.forEach((name) -> beans.put(name, new Times()));
		return beans;
	}

	private JavaDelegate delegate(String name) {
		return (execution) -> this.behaviour.getOrDefault(name, (ignored) -> {
		}).accept(execution);
	}

	private List<?> rows(String bean, String method) {
		return this.rows.getOrDefault(bean + "." + method, this.rows.getOrDefault(bean, List.of()));
	}

	/** Public because expressions call it. */
	public static final class Rows {

		private final String name;

		private final Fakes fakes;

		private Rows(String name, Fakes fakes) {
			this.name = name;
			this.fakes = fakes;
		}

		public List<?> ids(DelegateExecution execution) {
			return this.fakes.rows(this.name, "ids");
		}

		public List<?> assignmentIds(DelegateExecution execution) {
			return this.fakes.rows(this.name, "assignmentIds");
		}

		public List<?> openIds(DelegateExecution execution) {
			return this.fakes.rows(this.name, "openIds");
		}

		public List<?> names(DelegateExecution execution) {
			return this.fakes.rows(this.name, "names");
		}

		public List<?> units(DelegateExecution execution) {
			return this.fakes.rows(this.name, "units");
		}

		public List<?> offices(DelegateExecution execution) {
			return this.fakes.rows(this.name, "offices");
		}

		public List<?> recommenders(DelegateExecution execution) {
			return this.fakes.rows(this.name, "recommenders");
		}

		public List<?> groups(DelegateExecution execution) {
			return this.fakes.rows(this.name, "groups");
		}

		public List<?> users(DelegateExecution execution) {
			return this.fakes.rows(this.name, "users");
		}

		public List<?> scores(DelegateExecution execution) {
			return this.fakes.rows(this.name, "scores");
		}

		public String expert(DelegateExecution execution) {
			return "expert" + execution.getVariable("scoreId");
		}

	}

	/** Every date lies some days ahead; public because expressions call it. */
	public static final class Times {

		public Date at(DelegateExecution execution) {
			return inDays(10);
		}

		public Date at(DelegateExecution execution, int step) {
			return inDays(10 * step);
		}

		public boolean orders(DelegateExecution execution) {
			return execution.getVariable("unitCode") != null;
		}

		public boolean summons(DelegateExecution execution) {
			return execution.getVariable("unitCode") != null;
		}

		public Date end(DelegateExecution execution) {
			return inDays(10);
		}

		public Date giveUpAt(DelegateExecution execution) {
			return inDays(10);
		}

		public Date remind(DelegateExecution execution) {
			return inDays(3);
		}

		public boolean more(DelegateExecution execution) {
			return Boolean.TRUE.equals(execution.getVariable("more"));
		}

		public Date silence(DelegateExecution execution) {
			return inDays(10);
		}

		public Date recommendingOver(DelegateExecution execution) {
			return inDays(10);
		}

		public Date scoringOver(DelegateExecution execution) {
			return inDays(10);
		}

		public Date publicityOver(DelegateExecution execution) {
			return inDays(10);
		}

		private static Date inDays(int days) {
			return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days)));
		}

	}

}
