package org.duban.administration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.duban.account.Accounts;
import org.duban.filing.ReviewGroups;
import org.duban.filing.ReviewGroups.ReviewGroup;
import org.duban.organisation.Dictionaries;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The review groups as the administrator keeps them. Rounds that are under way keep their
 * reviewers.
 */
@Component
@Transactional
class ReviewGroupDesk {

	private static final String REGISTER = "review-group";

	private final ReviewGroups groups;

	private final Accounts accounts;

	private final Dictionaries dictionaries;

	private final RegisterHistory history;

	private final ApplicationEventPublisher events;

	ReviewGroupDesk(ReviewGroups groups, Accounts accounts, Dictionaries dictionaries, RegisterHistory history,
			ApplicationEventPublisher events) {
		this.groups = groups;
		this.accounts = accounts;
		this.dictionaries = dictionaries;
		this.history = history;
		this.events = events;
	}

	List<ReviewGroup> all() {
		return this.groups.all();
	}

	List<Dictionaries.Entry> categories() {
		return this.dictionaries.entries(Dictionaries.CATEGORY);
	}

	/** The categories that no group reviews: their cases may go to any. */
	List<String> uncovered() {
		List<ReviewGroup> groups = all();
		return categories().stream()
			.filter((category) -> groups.stream().noneMatch((group) -> group.covers(category.code())))
			.map(Dictionaries.Entry::shown)
			.toList();
	}

	List<RegisterHistory.Change> history() {
		return this.history.of(REGISTER);
	}

	void put(SetReviewGroup command, Actor actor) {
		List<FieldError> errors = check(command);
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		String before = words(command.id());
		this.groups.put(command.id(), command.name().strip(), command.reviewers());
		if (command.categories() != null) {
			this.groups.cover(command.id(), command.categories());
		}
		String after = words(command.id());
		if (after != null && !after.equals(before)) {
			this.history.enter(REGISTER, new RegisterHistory.Step(command.id(), before, after), command.basis(), actor);
			this.events.publishEvent(new CommandAccepted(actor, "set-review-group", null, Map.of(), command));
		}
	}

	/**
	 * Reviewers are different people who have that role; a category is one that is in
	 * use.
	 */
	private List<FieldError> check(SetReviewGroup command) {
		List<FieldError> errors = new ArrayList<>();
		List<String> known = this.accounts.inGroup("reviewer").stream().map(Accounts.Person::username).toList();
		for (int i = 0; i < command.reviewers().size(); i++) {
			if (!known.contains(command.reviewers().get(i))) {
				errors.add(new FieldError("reviewers", "group-no-reviewer", List.of(command.reviewers().get(i))));
			}
		}
		if (new HashSet<>(command.reviewers()).size() < command.reviewers().size()) {
			errors.add(new FieldError("reviewers", "group-twice", List.of()));
		}
		List<String> offered = categories().stream().map(Dictionaries.Entry::code).toList();
		if (command.categories() != null) {
			command.categories()
				.stream()
				.filter((code) -> !offered.contains(code))
				.forEach((code) -> errors.add(new FieldError("categories", "unknown-category", List.of(code))));
		}
		return errors;
	}

	private String name(String category) {
		return this.dictionaries.find(Dictionaries.CATEGORY, category).map(Dictionaries.Entry::name).orElse(category);
	}

	private @Nullable String words(String id) {
		return all().stream()
			.filter((group) -> group.id().equals(id))
			.map((group) -> group.name() + " / " + String.join("、", group.reviewers()) + " / "
					+ String.join("、", group.categories().stream().map(this::name).toList()))
			.findFirst()
			.orElse(null);
	}

}
