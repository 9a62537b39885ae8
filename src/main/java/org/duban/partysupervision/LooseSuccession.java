package org.duban.partysupervision;

import org.duban.organisation.UnitReformed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After a reform the first of the units that follow has the items that belong to no case;
 * those of cases follow their cases, and the tasks of both are handed over with them.
 */
@Component
class LooseSuccession {

	private final PartyItemRepository items;

	LooseSuccession(PartyItemRepository items) {
		this.items = items;
	}

	@EventListener
	void on(UnitReformed reform) {
		this.items.findByProposalIdIsNullAndSettledAtIsNullOrderById()
			.forEach((item) -> item.succeed(reform.unit(), reform.successors().get(0)));
	}

}
