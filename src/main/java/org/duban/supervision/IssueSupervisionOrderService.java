package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDateTime;

import org.duban.deadline.RunningClock;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Issues the order under the next number of the year. The clock keeps its own date. */
@Component
class IssueSupervisionOrderService implements CommandService<IssueSupervisionOrder> {

	private final OrderRepository orders;

	private final LateClocks clocks;

	private final LateMatter matter;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	IssueSupervisionOrderService(OrderRepository orders, LateClocks clocks, LateMatter matter,
			ApplicationEventPublisher events, Clock clock) {
		this.orders = orders;
		this.clocks = clocks;
		this.matter = matter;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Class<IssueSupervisionOrder> command() {
		return IssueSupervisionOrder.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return this.matter.of(task);
	}

	// Two orders at once meet in the unique number; the door tries the second one again.
	@Override
	public Outcome act(OpenTask task, IssueSupervisionOrder command, Actor actor) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		if (!command.newDate().isAfter(now.toLocalDate())) {
			return Outcome.refused("newDate", "in-past");
		}
		RunningClock late = this.clocks.of(task);
		if (this.clocks.hasOrder(late)) {
			return Outcome.refused("", "order-issued-already", late.due().toString());
		}
		SupervisionOrder issued = this.orders.save(new SupervisionOrder(this.orders.lastNumber(now.getYear()) + 1,
				LateClock.of(task), late.due(), command, new Stamp(actor.username(), now)));
		this.events
			.publishEvent(new OrderIssued(issued.value(), late.kind(), late.due(), late.remaining(), actor.name()));
		return Outcome.done();
	}

}
