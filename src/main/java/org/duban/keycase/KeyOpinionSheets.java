package org.duban.keycase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.commons.lang3.StringUtils;
import org.duban.organisation.Dictionaries;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is asked about candidates, as those asked read it and as the office does. Who is
 * asked learns number, title, category and why a case was put forward, and no more of it.
 */
@Component
@Transactional(readOnly = true)
public class KeyOpinionSheets {

	private final KeyCaseRepository keyCases;

	private final KeyAskingRepository askings;

	private final KeyOpinionRepository opinions;

	private final KeyOpinionDesk desk;

	private final Surroundings around;

	KeyOpinionSheets(KeyCaseRepository keyCases, KeyAskingRepository askings, KeyOpinionRepository opinions,
			KeyOpinionDesk desk, Surroundings around) {
		this.keyCases = keyCases;
		this.askings = askings;
		this.opinions = opinions;
		this.desk = desk;
		this.around = around;
	}

	@Component
	record Surroundings(Cases cases, AskedBodies bodies, Dictionaries dictionaries, KeyOpinionDesk.Dates dates,
			KeyReminded reminded) {
	}

	/** A candidate as those asked see it. */
	public record Candidate(long proposalId, String number, String title, String category, String reason) {
	}

	/**
	 * @param open whether it may still be given or changed
	 */
	public record Question(Candidate about, boolean open, @Nullable String stance, @Nullable String opinion,
			@Nullable LocalDateTime givenAt) {
	}

	/** What one body is asked. */
	public record Sheet(long asking, String body, String bodyName, LocalDate askedOn, LocalDate dueOn, int workingDays,
			boolean open, @Nullable String note, List<Question> questions) {
	}

	/**
	 * How far one body has answered.
	 *
	 * @param owed candidates on which it still may and did not
	 * @param lastAt when it answered last
	 * @param remindedAt when it was reminded, if it was
	 * @param told names of those who were reminded for it
	 */
	public record Answering(String bodyName, long given, long owed, @Nullable LocalDateTime lastAt,
			@Nullable LocalDateTime remindedAt, List<String> told) {
	}

	/** One time that the list went round, as the office sees it. */
	public record Round(long id, LocalDate askedOn, LocalDate dueOn, LocalDate remindOn, int workingDays, boolean open,
			@Nullable String note, List<Candidate> cases, List<Answering> bodies) {
	}

	/** What the actor is or was asked, the newest first. */
	public List<Sheet> of(Actor actor) {
		List<String> codes = this.around.bodies().of(actor);
		if (codes.isEmpty() && !actor.is("collective") && !actor.is(AskedBodies.GOVERNMENT)) {
			throw new AccessDeniedException("Nobody asks " + actor.username());
		}
		List<Sheet> sheets = new ArrayList<>();
		for (String code : codes) {
			this.askings.findByBodiesContainingOrderByIdDesc(code).forEach((asking) -> sheets.add(sheet(asking, code)));
		}
		return sheets;
	}

	private Sheet sheet(KeyAsking asking, String code) {
		boolean open = asking.open(this.around.dates().today());
		List<KeyOpinion> given = this.opinions.findByAskingId(asking.id());
		return new Sheet(asking.id(), code, this.around.bodies().name(code), asking.askedOn(), asking.dueOn(),
				asking.workingDays(), open, asking.note(),
				asking.cases().stream().map((id) -> question(id, code, open, given)).toList());
	}

	private Question question(long proposalId, String code, boolean open, List<KeyOpinion> given) {
		KeyOpinion own = given.stream().filter((one) -> one.isOf(code, proposalId)).findFirst().orElse(null);
		return new Question(candidate(proposalId), open && isCandidate(proposalId), (own != null) ? own.stance() : null,
				(own != null) ? own.opinion() : null, (own != null) ? own.givenAt() : null);
	}

	private Candidate candidate(long proposalId) {
		ProposalFacts facts = this.around.cases().facts(proposalId);
		String category = StringUtils.defaultString(facts.category2());
		return new Candidate(proposalId, facts.number(), facts.title(),
				this.around.dictionaries()
					.find(Dictionaries.CATEGORY, category)
					.map(Dictionaries.Entry::shown)
					.orElse(category),
				this.keyCases.findByProposalId(proposalId).map(KeyCase::reason).orElse(""));
	}

	/** The last times that the list went round. */
	public List<Round> rounds(Actor actor) {
		requireOffice(actor);
		return this.askings.findFirst20ByOrderByIdDesc().stream().map(this::round).toList();
	}

	private Round round(KeyAsking asking) {
		List<KeyOpinion> given = this.opinions.findByAskingId(asking.id());
		Map<String, KeyReminded.Reminded> reminded = this.around.reminded().of(asking);
		return new Round(asking.id(), asking.askedOn(), asking.dueOn(), this.around.reminded().day(asking),
				asking.workingDays(), asking.open(this.around.dates().today()), asking.note(),
				asking.cases().stream().map(this::candidate).toList(),
				asking.bodies().stream().map((code) -> answering(asking, code, given, reminded.get(code))).toList());
	}

	private Answering answering(KeyAsking asking, String code, List<KeyOpinion> all,
			KeyReminded.@Nullable Reminded reminded) {
		List<KeyOpinion> given = all.stream().filter((one) -> one.bodyCode().equals(code)).toList();
		long owed = asking.cases()
			.stream()
			.filter((id) -> given.stream().noneMatch((one) -> one.isOf(code, id)) && isCandidate(id))
			.count();
		return new Answering(this.around.bodies().name(code), given.size(), owed,
				given.stream().map(KeyOpinion::givenAt).max(Comparator.naturalOrder()).orElse(null),
				(reminded != null) ? reminded.at() : null, (reminded != null) ? reminded.people() : List.of());
	}

	private boolean isCandidate(long proposalId) {
		return this.keyCases.findByProposalId(proposalId).filter((one) -> one.state().open()).isPresent();
	}

	/** Candidates that nobody is being asked about. */
	public List<Candidate> unasked(Actor actor) {
		requireOffice(actor);
		return this.keyCases.findByStateOrderById(KeyState.CANDIDATE)
			.stream()
			.map(KeyCase::proposalId)
			.filter((id) -> this.desk.awaitedUntil(id).isEmpty())
			.map(this::candidate)
			.toList();
	}

	/** Who would be asked today. */
	public List<String> asked(Actor actor) {
		requireOffice(actor);
		return this.around.bodies().codes().stream().map(this.around.bodies()::name).toList();
	}

	/** How long they would have. */
	public int days() {
		return this.around.dates().days();
	}

	/** How many working days before the date those who are silent would be reminded. */
	public int remindedBefore() {
		return this.around.dates().remindedBefore();
	}

	private static void requireOffice(Actor actor) {
		if (!KeyOpinionDesk.mayAsk(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

}
