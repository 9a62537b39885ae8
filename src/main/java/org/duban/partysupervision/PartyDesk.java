package org.duban.partysupervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.partysupervision.PartyItem.Stamp;
import org.duban.partysupervision.PartyNews.Kind;
import org.duban.partysupervision.PartyUnits.Holder;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalWithdrawn;
import org.duban.workflow.Actor;
import org.duban.workflow.Processes;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the items: finds them, follows their cases, and says what becomes of them. */
@Component
class PartyDesk {

	static final String PROCESS = "party-supervision";

	private final PartyItemRepository items;

	private final PartyClocks clocks;

	private final PartyUnits units;

	private final Cases cases;

	private final Processes processes;

	private final ApplicationEventPublisher events;

	PartyDesk(PartyItemRepository items, PartyClocks clocks, PartyUnits units, Cases cases, Processes processes,
			ApplicationEventPublisher events) {
		this.items = items;
		this.clocks = clocks;
		this.units = units;
		this.cases = cases;
		this.processes = processes;
		this.events = events;
	}

	PartyItem find(long itemId) {
		return this.items.findById(itemId).orElseThrow(() -> new NoSuchElementException("No party item " + itemId));
	}

	PartyItem begin(PartyItem entered) {
		PartyItem item = this.items.saveAndFlush(entered);
		Holder unit = this.units.of(item);
		Map<String, Object> variables = new HashMap<>(item.named());
		variables.put("unitCode", unit.code());
		variables.put("unitName", unit.name());
		Long proposalId = item.proposalId();
		if (proposalId != null) {
			variables.put("proposalId", proposalId);
		}
		variables.put("caseNo", (proposalId != null) ? this.cases.number(proposalId) : PartyNumber.called(item));
		this.processes.start(PROCESS, Long.toString(item.id()), variables);
		return item;
	}

	int nextNumber() {
		return this.items.lastNumber(this.clocks.today().getYear()) + 1;
	}

	Stamp stamp(Actor actor) {
		return new Stamp(actor.username(), this.clocks.now());
	}

	/** Tells the unit's people, and of what is over also who handed it over. */
	void tellUnit(Kind kind, PartyItem item, @Nullable String words) {
		String unit = this.units.of(item).code();
		boolean over = kind == Kind.CLOSED;
		List<String> groups = new ArrayList<>(
				List.of("unit-" + unit + "-liaison", "unit-" + unit + "-handler", "unit-" + unit + "-leader"));
		// Who takes part learns what is asked and that it is done.
		if (over || kind == Kind.OPENED) {
			item.coUnits()
				.forEach((other) -> groups.addAll(List.of("unit-" + other + "-liaison", "unit-" + other + "-handler")));
		}
		tell(kind, item, words, groups, over ? item.enteredBy() : null);
	}

	void tellOffice(Kind kind, PartyItem item) {
		tell(kind, item, null, List.of("party-office"), null);
	}

	void tellWhoEntered(Kind kind, PartyItem item, @Nullable String words) {
		tell(kind, item, words, List.of(), item.enteredBy());
	}

	private void tell(Kind kind, PartyItem item, @Nullable String words, List<String> groups, @Nullable String person) {
		this.events
			.publishEvent(new PartyNews(kind, item.id(), item.proposalId(), item.number(), this.units.of(item).name(),
					item.content(), item.feedbackOn(), (words != null) ? words : "", groups, person));
	}

	/** The case is no more; nobody waits for its items. */
	@EventListener
	void on(ProposalWithdrawn event) {
		this.items.findByProposalIdOrderById(event.proposalId())
			.stream()
			.filter((item) -> !item.ended())
			.forEach((item) -> {
				item.dropped(stamp(Actor.SYSTEM));
				this.clocks.cancel(item);
				this.processes.cancel(PROCESS, Long.toString(item.id()), "the case was withdrawn");
			});
	}

}
