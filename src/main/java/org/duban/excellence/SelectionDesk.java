package org.duban.excellence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duban.account.Accounts;
import org.duban.excellence.Recommenders.Asked;
import org.duban.member.SessionTable;
import org.duban.parameter.Parameters;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.Processes;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office opens a session's selection, and gives one up. */
@Component
@Transactional
public class SelectionDesk {

	private final SelectionRepository selections;

	private final RecommenderRepository asked;

	private final SelectionBook book;

	private final Means means;

	private final UnneededScores unneeded;

	private final Processes processes;

	SelectionDesk(Rows rows, SelectionBook book, Means means, UnneededScores unneeded, Processes processes) {
		this.selections = rows.selections();
		this.asked = rows.asked();
		this.unneeded = unneeded;
		this.book = book;
		this.means = means;
		this.processes = processes;
	}

	@Component
	record Rows(SelectionRepository selections, RecommenderRepository asked) {

	}

	/** What a selection is made from. */
	@Component
	record Means(Recommenders recommenders, Standings standings, SheetFiles sheets, SessionTable sessions,
			Accounts accounts, Parameters parameters) {

		boolean expert(String username) {
			return this.accounts.inGroup("expert").stream().anyMatch((person) -> person.username().equals(username));
		}

	}

	/**
	 * @return the selection's id
	 * @throws CommandRefused naming what is wrong
	 */
	public long open(OpenSelection command, Actor actor) {
		SelectionBook.requireOffice(actor);
		int term = Integer.parseInt(command.session().split("-")[0]);
		int session = Integer.parseInt(command.session().split("-")[1]);
		List<FieldError> errors = check(command, term, session);
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		Selection selection = this.selections.saveAndFlush(new Selection(frame(command, term, session), command,
				this.means.sheets().sheet(), this.book.stamp(actor)));
		List<Asked> asked = command.recommenders()
			.stream()
			.distinct()
			.map(this.means.recommenders()::find)
			.flatMap(Optional::stream)
			.toList();
		asked.forEach((one) -> this.asked.save(new Recommender(selection.id(), one.kind(), one.code(), one.name())));
		this.book.said(actor, "open-selection", Map.of("selectionId", selection.id()), command);
		this.book.publish(news(selection, asked));
		this.processes.start(SelectionBook.PROCESS, Long.toString(selection.id()),
				Map.of("selectionId", selection.id()));
		return selection.id();
	}

	private RecommendationsAsked news(Selection selection, List<Asked> asked) {
		List<String> groups = new ArrayList<>();
		List<String> people = new ArrayList<>();
		asked.forEach((one) -> ask(one.kind(), one.code(), groups, people));
		return new RecommendationsAsked(selection.id(), selection.term(), selection.session(),
				selection.recommendUntil(), groups, people);
	}

	private List<FieldError> check(OpenSelection command, int term, int session) {
		List<FieldError> errors = new ArrayList<>();
		if (this.means.sessions().all().stream().noneMatch((one) -> one.term() == term && one.no() == session)) {
			errors.add(new FieldError("session", "unknown-code", List.of(command.session())));
		}
		else if (this.selections.existsByActiveKey(term + "-" + session)) {
			errors.add(new FieldError("session", "excellent-twice", List.of()));
		}
		if (command.quota() != null && command.quotaPercent() != null) {
			errors.add(new FieldError("quotaPercent", "excellent-one-quota", List.of()));
		}
		checkPeople(command, errors);
		LocalDate today = this.book.today();
		if (!command.recommendUntil().isAfter(today)) {
			errors.add(new FieldError("recommendUntil", "in-past", List.of()));
		}
		if (!command.scoreUntil().isAfter(command.recommendUntil())) {
			errors.add(new FieldError("scoreUntil", "excellent-score-after", List.of()));
		}
		return errors;
	}

	private void checkPeople(OpenSelection command, List<FieldError> errors) {
		command.recommenders()
			.stream()
			.filter((key) -> this.means.recommenders().find(key).isEmpty())
			.forEach((key) -> errors.add(new FieldError("recommenders", "unknown-code", List.of(key))));
		command.experts()
			.stream()
			.filter((username) -> !this.means.expert(username))
			.forEach((username) -> errors.add(new FieldError("experts", "unknown-code", List.of(username))));
		int least = number("excellent.experts.least");
		if (command.experts().stream().distinct().count() < least) {
			errors.add(new FieldError("experts", "excellent-few-experts", List.of(least)));
		}
	}

	/** A number, or a share of what was filed; else what the house has set. */
	private Selection.Frame frame(OpenSelection command, int term, int session) {
		Integer percent = command.quotaPercent();
		Integer wished = command.quota();
		int all = (wished != null) ? wished : number("excellent.quota");
		QuotaBasis basis = (wished != null) ? QuotaBasis.OFFICE : QuotaBasis.PARAMETER;
		if (percent != null) {
			int filed = this.means.standings().filed(term, session);
			all = Math.max(1, Math.floorDiv(filed * percent, 100));
			basis = QuotaBasis.share(filed, percent);
		}
		Ranking.Quota quota = new Ranking.Quota(all, or(command.collectivePercent(), "excellent.collective.percent"),
				command.categoryMost());
		return new Selection.Frame(term, session, quota, basis, number("excellent.recommend.most"));
	}

	private int or(@Nullable Integer wished, String parameter) {
		return (wished != null) ? wished : number(parameter);
	}

	private int number(String parameter) {
		return this.means.parameters().number(parameter, this.book.today());
	}

	/** Nothing of it is lost, but nobody waits for it any more. */
	public void cancel(long id, CancelSelection command, Actor actor) {
		SelectionBook.requireOffice(actor);
		Selection selection = this.book.get(id);
		if (selection.state().ended()) {
			throw SelectionBook.refused("", "excellent-not-now");
		}
		SelectionGivenUp news = givenUp(selection, command.reason().strip());
		selection.cancelled(command.reason().strip(), this.book.stamp(actor));
		this.processes.cancel(SelectionBook.PROCESS, Long.toString(id), "the selection was given up");
		this.book.said(actor, "cancel-selection", Map.of("selectionId", id), command);
		this.unneeded.of(selection, command.reason().strip());
		this.book.publish(news);
	}

	/** Who has something to do for it beside the experts. */
	private SelectionGivenUp givenUp(Selection selection, String reason) {
		List<String> groups = new ArrayList<>();
		List<String> people = new ArrayList<>();
		if (selection.is(SelectionState.RECOMMENDING)) {
			this.asked.findBySelectionIdOrderById(selection.id())
				.stream()
				.filter((one) -> !one.hasAnswered())
				.forEach((one) -> ask(one.kind(), one.code(), groups, people));
		}
		if (selection.is(SelectionState.DECIDING)) {
			groups.add("committee-chair");
		}
		return new SelectionGivenUp(selection.term(), selection.session(), reason, groups, people);
	}

	/** An organisation's writers; where it has none, whoever enters for it. */
	private void ask(String kind, String code, List<String> groups, List<String> people) {
		List<String> writers = this.means.recommenders().users(kind, code);
		people.addAll(writers);
		if (writers.isEmpty()) {
			groups.addAll(this.means.recommenders().groups(kind, code));
		}
	}

}
