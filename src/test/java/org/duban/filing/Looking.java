package org.duban.filing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duban.member.Members;
import org.duban.parameter.ShippedParameters;
import org.duban.proposal.CaseTexts;
import org.duban.proposal.Cases;
import org.duban.proposal.SimilarCases;
import org.duban.workflow.Actor;

import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;

/** What the house can see of case 1 before the clerk reads it; a test changes it. */
final class Looking {

	String text = "情况分析";

	boolean sealed;

	final ShippedParameters parameters = new ShippedParameters().with("words.warn", 100)
		.with("review.suggestion.least", 1);

	Set<String> registered = Set.of("member001");

	List<SimilarCases.Similar> alike = List.of();

	final List<ReviewChecks.Checked> checked = new ArrayList<>();

	final ReviewChecks checks = new ReviewChecks() {

		@Override
		public void write(long proposalId, List<Finding> findings, List<String> ticks, Actor clerk) {
			findings.forEach((finding) -> Looking.this.checked.add(new Checked(HOUSE, finding)));
			ticks.forEach((tick) -> Looking.this.checked.add(new Checked(clerk.username(), Finding.fine(tick))));
		}

		@Override
		public List<Checked> of(long proposalId) {
			return Looking.this.checked;
		}

	};

	final MessageSource messages = new StaticMessageSource();

	private final CaseTexts texts = (proposalId) -> new CaseTexts.Text("题目", this.text, "建议", this.text.length());

	final SimilarCases similar = new SimilarCases() {

		@Override
		public List<Similar> like(long proposalId) {
			return Looking.this.alike;
		}

		@Override
		public List<Similar> like(String title, String text) {
			return List.of();
		}

	};

	final FirstLook look;

	Looking(Cases cases, Clock clock) {
		this.look = new FirstLook(cases, new FirstLook.Reading(this.texts, this.similar), members(),
				(proposalId, purpose) -> this.sealed, this.parameters, clock);
	}

	private Members members() {
		return new Members() {

			@Override
			public boolean ended(String username) {
				return false;
			}

			@Override
			public Optional<Member> byUsername(String username) {
				return Looking.this.registered.contains(username) ? Optional
					.of(new Member(1, username, "001", "委员", "经济", "单位", "电话", new Seat("economy", null, false, false)))
						: Optional.empty();
			}

			@Override
			public List<Member> search(String text) {
				return List.of();
			}

			@Override
			public List<Member> convenersOfSector(String sector) {
				return List.of();
			}

			@Override
			public List<Member> convenersOfGroup(String group) {
				return List.of();
			}

		};
	}

}
