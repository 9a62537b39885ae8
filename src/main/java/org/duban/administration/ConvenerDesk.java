package org.duban.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

import org.duban.member.Circle;
import org.duban.member.MemberRegister;
import org.duban.member.Members.Member;
import org.duban.organisation.Dictionaries;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conveners of sectors and plenary groups as the administrator keeps them. Whoever is
 * one when a proposal is handed in counts.
 */
@Component
@Transactional
class ConvenerDesk {

	private static final String REGISTER = "convener";

	/**
	 * @param members all of the circle, conveners among them
	 */
	record Line(String kind, String code, String name, List<Member> members) {

		public List<Member> conveners() {
			Circle circle = Circle.of(this.kind).orElseThrow();
			return this.members.stream().filter((member) -> circle.calledBy(member.seat())).toList();
		}

	}

	private final MemberRegister members;

	private final Dictionaries dictionaries;

	private final RegisterHistory history;

	private final ApplicationEventPublisher events;

	ConvenerDesk(MemberRegister members, Dictionaries dictionaries, RegisterHistory history,
			ApplicationEventPublisher events) {
		this.members = members;
		this.dictionaries = dictionaries;
		this.history = history;
		this.events = events;
	}

	List<Line> all() {
		return Arrays.stream(Circle.values())
			.flatMap((circle) -> this.dictionaries.entries(circle.kind())
				.stream()
				.map((entry) -> line(circle, entry.code(), entry.name())))
			.toList();
	}

	Line one(String kind, String code) {
		return all().stream()
			.filter((line) -> line.kind().equals(kind) && line.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("Nobody calls together " + kind + " " + code));
	}

	private Line line(Circle circle, String code, String name) {
		return new Line(circle.kind(), code, name, this.members.of(circle, code));
	}

	List<RegisterHistory.Change> history() {
		return this.history.of(REGISTER);
	}

	void put(SetConveners command, Actor actor) {
		Circle circle = Circle.of(command.kind())
			.orElseThrow(() -> new NoSuchElementException("No conveners of " + command.kind()));
		Line line = one(command.kind(), command.code());
		List<FieldError> errors = check(command, line);
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		String before = words(line);
		this.members.convene(circle, command.code(), command.conveners());
		String after = words(one(command.kind(), command.code()));
		if (!after.equals(before)) {
			this.history.enter(REGISTER, new RegisterHistory.Step(line.name(), before, after), command.basis(), actor);
			this.events.publishEvent(new CommandAccepted(actor, "set-conveners", null, Map.of(), command));
		}
	}

	/** A convener is a member of what is called together. */
	private static List<FieldError> check(SetConveners command, Line line) {
		return command.conveners()
			.stream()
			.filter((username) -> line.members().stream().noneMatch((member) -> member.username().equals(username)))
			.map((username) -> new FieldError("conveners", "convener-no-member", List.of(username, line.name())))
			.toList();
	}

	private static String words(Line line) {
		return line.conveners()
			.stream()
			.map((member) -> member.name() + " " + member.no())
			.collect(Collectors.joining("、"));
	}

}
