package org.duban.lifecycle;

import java.util.Collection;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The started house and all that looks at it. */
record Surroundings(JdbcTemplate jdbc, Product product, Days days, Sight sight, Agreement agreement,
		Footprint footprint, Ladder ladder, Tally tally) {

	static Surroundings of(ApplicationContext house) {
		return of(house, () -> {
			// A sound house does nothing of its own accord.
		});
	}

	/** A house in which something else happens after every accepted command. */
	static Surroundings of(ApplicationContext house, Runnable afterwards) {
		JdbcTemplate jdbc = house.getBean(JdbcTemplate.class);
		Product product = new Product(house, afterwards);
		Days days = new Days(house);
		return new Surroundings(jdbc, product, days, new Sight(jdbc, house.getBean(TaskService.class)),
				new Agreement(jdbc), new Footprint(jdbc), new Ladder(product.door(), days), new Tally());
	}

	/** How many entries the cases have in the trail. */
	long entries(Collection<Case> cases) {
		String ids = cases.stream().map((c) -> Long.toString(c.id)).collect(Collectors.joining(", "));
		Long found = cases.isEmpty() ? Long.valueOf(0) : this.jdbc
			.queryForObject("select count(*) from audit_entry where proposal_id in (" + ids + ")", Long.class);
		return (found != null) ? found : 0;
	}

}
