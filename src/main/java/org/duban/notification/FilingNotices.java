package org.duban.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.duban.account.Accounts;
import org.duban.filing.DispositionChosen;
import org.duban.filing.ProposalFiled;
import org.duban.filing.ProposalNotFiled;
import org.duban.filing.ProposalReturned;
import org.duban.organisation.Dictionaries;
import org.duban.parameter.Parameters;
import org.duban.proposal.MemberInvited;
import org.duban.proposal.ProposalPulledBack;
import org.duban.proposal.ProposalSubmitted;
import org.duban.proposal.ProposalWithdrawn;
import org.duban.proposal.SignatureUnsettled;
import org.duban.proposal.SignerLeft;
import org.duban.proposal.SpeakerChanged;
import org.duban.proposal.TextCorrected;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** From the draft to the decision: who is told what. */
@Component
class FilingNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	private final Dictionaries dictionaries;

	private final Parameters parameters;

	private final Clock clock;

	FilingNotices(Postbox postbox, Recipients recipients, Dictionaries dictionaries, Parameters parameters,
			Clock clock) {
		this.postbox = postbox;
		this.recipients = recipients;
		this.dictionaries = dictionaries;
		this.parameters = parameters;
		this.clock = clock;
	}

	@EventListener
	void on(ProposalSubmitted event) {
		this.postbox.tell(this.recipients.proposer(event.proposalId()),
				Notice.of("submitted", event.proposalId(), event.serialNo()));
		this.postbox.tell(this.recipients.groups("clerk"),
				Notice.of("to-review", event.proposalId(), event.serialNo()));
	}

	@EventListener
	void on(MemberInvited event) {
		int days = this.parameters.number("cosign.days", LocalDate.now(this.clock));
		this.postbox.tell(this.recipients.named(event.member()),
				Notice.of("invited", event.proposalId(), String.valueOf(days)));
	}

	@EventListener
	void on(ProposalWithdrawn event) {
		this.postbox.tell(this.recipients.groups("clerk"), Notice.of("withdrawn", event.proposalId(), event.reason()));
	}

	@EventListener
	void on(SignatureUnsettled event) {
		this.postbox.tell(this.recipients.named(event.member()), Notice.of("reconfirm", event.proposalId()));
	}

	@EventListener
	void on(SignerLeft event) {
		String name = this.recipients.named(event.member())
			.stream()
			.map(Accounts.Person::name)
			.findFirst()
			.orElse(event.member());
		this.postbox.tell(this.recipients.proposer(event.proposalId()),
				Notice.of("signer-left", event.proposalId(), name, event.reason()));
	}

	@EventListener
	void on(ProposalPulledBack event) {
		this.postbox.tell(this.recipients.groups("clerk"), Notice.of("pulled-back", event.proposalId()));
	}

	@EventListener
	void on(TextCorrected event) {
		this.postbox.tell(this.recipients.signers(event.proposalId()),
				Notice.of("text-corrected", event.proposalId(), event.reason()));
	}

	@EventListener
	void on(SpeakerChanged event) {
		String to = event.to();
		if (to == null) {
			this.postbox.tell(this.recipients.groups("clerk"), Notice.of("no-speaker", event.proposalId()));
			return;
		}
		String name = this.recipients.named(to).stream().map(Accounts.Person::name).findFirst().orElse(to);
		this.postbox.tell(this.recipients.named(List.of(event.from(), to)),
				Notice.of("speaker-changed", event.proposalId(), name));
	}

	@EventListener
	void on(ProposalReturned event) {
		this.postbox.tell(this.recipients.proposer(event.proposalId()),
				Notice.of("returned", event.proposalId(), event.remarks()));
	}

	@EventListener
	void on(ProposalFiled event) {
		this.postbox.tell(this.recipients.signers(event.proposalId()),
				Notice.of("filed", event.proposalId(), event.caseNo()));
	}

	@EventListener
	void on(ProposalNotFiled event) {
		this.postbox.tell(this.recipients.signers(event.proposalId()),
				Notice.of("not-filed", event.proposalId(), reasons(event.reasons()), event.comment()));
	}

	@EventListener
	void on(DispositionChosen event) {
		this.postbox.tell(this.recipients.proposer(event.proposalId()),
				Notice.of("disposition-" + event.disposition(), event.proposalId(), event.comment()));
	}

	private String reasons(List<String> codes) {
		return String.join(";",
				codes.stream()
					.map((code) -> this.dictionaries.find(Dictionaries.NOT_FILED_REASON, code)
						.map(Dictionaries.Entry::name)
						.orElse(code))
					.toList());
	}

}
