package org.duban.proposal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ProposalTypeTests {

	private static final Actor PARTY = operator("minjian");

	private final House house = new House();

	private int count;

	@Test
	void aMembersProposalIsPersonalUntilSomebodyElseSigned() {
		long id = begin(null, House.MEMBER);
		invite(id, "member002", true);
		assertThat(type(submit(id, House.MEMBER))).isEqualTo(ProposalType.CO_SIGNED);
		long alone = begin("co-signed", House.MEMBER);
		invite(alone, "member002", false);
		assertThat(type(submit(alone, House.MEMBER))).isEqualTo(ProposalType.PERSONAL);
	}

	@Test
	void anOrganisationProposesAsWhatItIs() {
		assertThat(refusal(() -> begin("committee", PARTY))).containsExactly("proposalType:type-not-of-organisation");
		assertThat(refusal(() -> begin("personal", PARTY))).containsExactly("proposalType:type-needs-member");
		assertThat(refusal(() -> begin("party", House.MEMBER))).containsExactly("proposalType:type-needs-operator");
		assertThat(type(begin(null, PARTY))).isEqualTo(ProposalType.PARTY);
		assertThat(this.house.cases.facts(begin(null, PARTY)).collective()).isTrue();
	}

	@Test
	void whoWritesForTwoOrganisationsSaysForWhich() {
		assertThat(refusal(() -> begin("committee", operator("both")))).containsExactly("organisation:required");
		assertThat(type(create(draft("committee", "jingjiwei", null), operator("both"))))
			.isEqualTo(ProposalType.COMMITTEE);
		assertThat(refusal(() -> create(draft("party", "minjian", null), operator("both"))))
			.containsExactly("organisation:not-your-organisation");
	}

	@Test
	void organisationsProposeJointlyAndMembersDoNot() {
		assertThat(type(create(draft("party", null, List.of("gongshanglian")), PARTY))).isEqualTo(ProposalType.PARTY);
		assertThat(refusal(() -> create(draft("party", null, List.of("nobody")), PARTY)))
			.containsExactly("jointOrganisations[0]:unknown-organisation");
		assertThat(refusal(() -> create(draft(null, null, List.of("gongshanglian")), House.MEMBER)))
			.containsExactly("jointOrganisations:joint-needs-organisation");
	}

	@Test
	void anOrganisationsProposalNeedsTheSealedOriginal() {
		long id = begin(null, PARTY);
		assertThat(refusal(() -> submit(id, PARTY))).containsExactly("seal:seal-required");
		this.house.enclosed.add(Enclosures.SEAL);
		assertThat(type(submit(id, PARTY))).isEqualTo(ProposalType.PARTY);
	}

	@Test
	void aSectorsProposalNeedsAConvenersSignature() {
		for (String type : Set.of("sector", "plenary-group")) {
			long id = begin(type, House.MEMBER);
			assertThat(refusal(() -> submit(id, House.MEMBER))).containsExactly("convener:convener-unsigned");
			invite(id, "member009", true);
			assertThat(this.house.cases.facts(submit(id, House.MEMBER)).collective()).isTrue();
		}
	}

	@Test
	void aConvenersOwnSignatureIsEnough() {
		Actor convener = new Actor("member009", "召集人", Set.of("member"), null);
		assertThat(type(submit(begin("sector", convener), convener))).isEqualTo(ProposalType.SECTOR);
	}

	@Test
	void withoutAConvenerTheOfficeIsAsked() {
		this.house.members.nobodyCalls = true;
		long id = begin("sector", House.MEMBER);
		assertThat(refusal(() -> submit(id, House.MEMBER))).containsExactly("convener:no-convener");
	}

	@Test
	void whoIsInNoGroupDoesNotProposeForOne() {
		Actor alone = new Actor("member008", "委员", Set.of("member"), null);
		assertThat(refusal(() -> begin("plenary-group", alone))).containsExactly("proposalType:no-plenary-group");
	}

	@Test
	void outsideThePlenarySectorsProposeOnlyIfTheParameterAllows() {
		this.house.now = LocalDateTime.of(2026, 5, 11, 9, 0);
		long id = begin("sector", House.MEMBER);
		invite(id, "member009", true);
		assertThat(refusal(() -> submit(id, House.MEMBER))).containsExactly("proposalType:only-at-plenary");
		this.house.parameters.put("sector.offsession", true);
		assertThat(type(submit(id, House.MEMBER))).isEqualTo(ProposalType.SECTOR);
	}

	@Test
	void whatAClerkEntersNeedsTheScanOfThePaper() {
		ProposalDraft draft = draft(null, null, null);
		long id = this.house.drafting
			.create(new ProposalDraft(draft.title(), draft.situation(), draft.suggestions(), draft.category2(), null,
					null, null, null, null, null, null, null, null, null, null, null, null, null, null,
					draft.contactPerson(), draft.contactTel(), null, null, null, null, "member001"), House.CLERK)
			.id();
		assertThat(refusal(() -> submit(id, House.CLERK))).containsExactly("paper:paper-required");
		this.house.enclosed.add(Enclosures.PAPER);
		assertThat(type(submit(id, House.CLERK))).isEqualTo(ProposalType.PERSONAL);
	}

	private static Actor operator(String username) {
		return new Actor(username, username, Set.of("collective"), null);
	}

	private long begin(@Nullable String type, Actor actor) {
		return create(draft(type, null, null), actor);
	}

	private long create(ProposalDraft draft, Actor actor) {
		return this.house.drafting.create(draft, actor).id();
	}

	private ProposalDraft draft(@Nullable String type, @Nullable String organisation, @Nullable List<String> joint) {
		ProposalDraft draft = House.draft("关于延长地铁运营时间的建议" + ++this.count);
		return new ProposalDraft(draft.title(), draft.situation(), draft.suggestions(), draft.category2(), null, type,
				organisation, joint, null, null, null, null, null, null, null, null, null, null, null,
				draft.contactPerson(), draft.contactTel(), null, null, null, null, null);
	}

	private void invite(long id, String member, boolean accepts) {
		this.house.inviteAct.act(id, new Invite(List.of(member)), House.MEMBER);
		this.house.cosigners.findByProposalIdOrderBySeqNo(id)
			.get(0)
			.answer(accepts, accepts ? null : "不便", null, this.house.now);
	}

	private long submit(long id, Actor actor) {
		return this.house.submission.submit(id, actor).id();
	}

	private ProposalType type(long id) {
		return this.house.cases.facts(id).type();
	}

	private static List<String> refusal(Runnable act) {
		return catchThrowableOfType(CommandRefused.class, act::run).errors()
			.stream()
			.map((error) -> error.field() + ":" + error.code())
			.toList();
	}

}
