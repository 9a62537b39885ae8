package org.duban.partysupervision;

import java.util.List;
import java.util.stream.Stream;

import org.duban.document.ReportedMatters;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.StandIns;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Items that belong to no case are reported on by the handler of their unit, or by who
 * stands in for the handler; evidence of a case's item is a file of the case.
 */
@Component
public class ReportedItems implements ReportedMatters {

	private final PartyLedger ledger;

	private final PartyItemRepository items;

	private final StandIns standIns;

	ReportedItems(PartyLedger ledger, PartyItemRepository items, StandIns standIns) {
		this.ledger = ledger;
		this.items = items;
		this.standIns = standIns;
	}

	@Override
	public Ledger ledger() {
		return Ledger.PARTY;
	}

	@Override
	public void requireReadable(long id, Actor actor) {
		this.ledger.of(id, actor);
	}

	@Override
	public void requireReportable(long id, Actor actor) {
		PartyItem item = this.items.findById(id).orElseThrow();
		String handler = "unit-" + item.unitCode() + "-handler";
		boolean handles = Stream.concat(Stream.of(actor), this.standIns.lenders(actor.username()).stream())
			.anyMatch((person) -> person.is(handler));
		if (item.proposalId() != null || !handles) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		if (!item.isOpen()) {
			throw new CommandRefused(List.of(new FieldError("", "party-not-open", List.of(PartyNumber.called(item)))));
		}
	}

}
