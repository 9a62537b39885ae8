package org.duban.supervision;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledgers as they are stored. */
@Component
@Transactional(readOnly = true)
class ReminderReading implements Reminders {

	private final ReminderRepository reminders;

	private final OrderRepository orders;

	ReminderReading(ReminderRepository reminders, OrderRepository orders) {
		this.reminders = reminders;
		this.orders = orders;
	}

	@Override
	public List<Row> ofCase(long proposalId) {
		return this.reminders.findByProposalIdOrderById(proposalId).stream().map(Reminder::value).toList();
	}

	@Override
	public List<Order> ordersOfCase(long proposalId) {
		return this.orders.ofCase(proposalId).stream().map(SupervisionOrder::value).toList();
	}

}
