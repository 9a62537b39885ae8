package probes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.annotation.Autowired;

/** Breaks the rules about time, the engine and injection. */
public class OwnTime {

	@Autowired
	RuntimeService engine;

	public List<Object> now() {
		Supplier<Instant> instant = Instant::now;
		return List.of(LocalDate.now(), new Date(), System.currentTimeMillis(), instant.get());
	}

}
