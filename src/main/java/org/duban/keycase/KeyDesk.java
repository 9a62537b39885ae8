package org.duban.keycase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.duban.feedback.DisputeSettled;
import org.duban.proposal.Cases;
import org.duban.proposal.KeyMarks;
import org.duban.proposal.KeySupervisions;
import org.duban.proposal.ProposalWithdrawn;
import org.duban.workflow.Actor;
import org.duban.workflow.Processes;
import org.duban.workflow.StandIns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the candidates and starts the supervision of what is chosen. */
@Component
class KeyDesk implements KeySupervisions {

	private static final String PROCESS = "key-supervision";

	private final KeyCaseRepository keyCases;

	private final KeyMarks marks;

	private final Cases cases;

	private final Processes processes;

	private final ApplicationEventPublisher events;

	private final StandIns standIns;

	private final Clock clock;

	KeyDesk(KeyCaseRepository keyCases, KeyMarks marks, Cases cases, Processes processes,
			ApplicationEventPublisher events, StandIns standIns, Clock clock) {
		this.standIns = standIns;
		this.keyCases = keyCases;
		this.marks = marks;
		this.cases = cases;
		this.processes = processes;
		this.events = events;
		this.clock = clock;
	}

	Optional<KeyCase> find(long proposalId) {
		return this.keyCases.findByProposalId(proposalId);
	}

	/** The case, if the chairs' meeting may still decide on it. */
	Optional<KeyCase> candidate(long proposalId) {
		return find(proposalId).filter((found) -> found.state().open());
	}

	@Override
	public boolean running(long proposalId) {
		return find(proposalId).filter((found) -> found.state().supervised()).isPresent();
	}

	@Override
	public boolean heldByOthers(long proposalId, Actor actor) {
		return find(proposalId).flatMap(KeyCase::committeeGroup)
			.filter((group) -> Stream.concat(Stream.of(actor), this.standIns.lenders(actor.username()).stream())
				.noneMatch((person) -> person.is(group)))
			.isPresent();
	}

	/** What was declined may be put forward again, with scores of its own. */
	void putForward(long proposalId, NominateKey said, Actor actor) {
		LocalDateTime now = now();
		KeyCase candidate = find(proposalId)
			.orElseGet(() -> new KeyCase(proposalId, Origin.SCREENED, said.reason(), actor.username(), now));
		candidate.scored(said, actor.username(), now);
		this.keyCases.save(candidate);
	}

	/** The chairs' meeting hears of a dispute that the committee settled so. */
	@EventListener
	void on(DisputeSettled event) {
		Optional<KeyCase> known = find(event.proposalId());
		if (event.settlement().equals("key-supervision")
				&& known.filter((found) -> found.state() != KeyState.DECLINED).isEmpty()) {
			KeyCase candidate = known.orElseGet(() -> new KeyCase(event.proposalId(), Origin.DISPUTE, event.comment(),
					Actor.SYSTEM.username(), now()));
			candidate.disputed(event.comment(), now());
			this.keyCases.save(candidate);
		}
	}

	void select(KeyCase candidate, SelectKey said, Actor actor) {
		candidate.selected(said, actor.username(), now());
		this.marks.mark(candidate.proposalId());
		KeyCase chosen = this.keyCases.save(candidate);
		this.processes.start(PROCESS, Long.toString(chosen.id()),
				Map.of("supervisionId", chosen.id(), "proposalId", chosen.proposalId(), "caseNo",
						this.cases.number(chosen.proposalId()), "supervisor", said.supervisor(), "committeeCode",
						said.committee()));
		this.events.publishEvent(new KeyCaseSelected(chosen.id(), chosen.proposalId(), said.supervisor(),
				said.handlingLeader(), said.minutesNo(), KeyCase.groupOf(said.committee())));
	}

	/** A mark that was set before falls with the decision. */
	void decline(KeyCase candidate, DeclineKey said, Actor actor) {
		candidate.declined(said, actor.username(), now());
		this.marks.unmark(candidate.proposalId());
		this.keyCases.save(candidate);
	}

	@EventListener
	void on(ProposalWithdrawn event) {
		find(event.proposalId()).filter((found) -> found.state().open() || found.state().supervised())
			.ifPresent((found) -> {
				this.processes.cancel(PROCESS, Long.toString(found.id()), "withdrawn");
				found.ended();
				this.keyCases.save(found);
			});
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
