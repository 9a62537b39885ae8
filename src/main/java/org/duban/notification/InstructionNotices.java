package org.duban.notification;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

import org.duban.account.Accounts.Person;
import org.duban.instruction.InstructionAdded;
import org.duban.instruction.InstructionAnswered;
import org.duban.instruction.InstructionPassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaders' instructions: whom they concern, and that they were followed up. */
@Component
class InstructionNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	InstructionNotices(Postbox postbox, Recipients recipients) {
		this.postbox = postbox;
		this.recipients = recipients;
	}

	@EventListener
	void on(InstructionAdded event) {
		LocalDate due = event.due();
		Notice notice = (due != null)
				? Notice.of("instruction", event.proposalId(), event.leader(), due.toString(), event.text())
				: Notice.of("instruction-noted", event.proposalId(), event.leader(), event.text());
		this.postbox.tell(this.recipients.groups(event.told().toArray(String[]::new)), notice);
	}

	@EventListener
	void on(InstructionAnswered event) {
		Set<Person> told = new LinkedHashSet<>(this.recipients.named(event.enteredBy()));
		told.addAll(this.recipients.groups("clerk"));
		this.postbox.tell(told,
				Notice.of("instruction-answered", event.proposalId(), event.leader(), event.by(), event.text()));
	}

	@EventListener
	void on(InstructionPassed event) {
		this.postbox.tell(this.recipients.groups(event.office()),
				Notice.of("instruction-passed", event.proposalId(), event.leader(), event.due().toString()));
	}

}
