package org.duban.workflow.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.duban.workflow.ProcessRestart;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@link ProcessRestart} on the engine. */
@Component
class EngineRestart implements ProcessRestart {

	private final RuntimeService runtime;

	private final RunningInstances running;

	private final HouseItself house;

	EngineRestart(@Lazy RuntimeService runtime, RunningInstances running, HouseItself house) {
		this.runtime = runtime;
		this.running = running;
		this.house = house;
	}

	@Override
	public void goOnAt(String process, String businessKey, String waitsAt, String step, Map<String, Object> variables) {
		this.house.run(() -> {
			Optional<ProcessInstance> instance = Optional.ofNullable(this.runtime.createProcessInstanceQuery()
				.processDefinitionKey(process)
				.processInstanceBusinessKey(businessKey)
				.rootProcessInstances()
				.singleResult());
			if (instance.isPresent()) {
				this.runtime.createProcessInstanceModification(instance.get().getId())
					.startBeforeActivity(step)
					.cancelAllForActivity(waitsAt)
					.execute();
			}
			else {
				this.running.claim(process, businessKey);
				this.runtime.createProcessInstanceByKey(process)
					.businessKey(businessKey)
					.setVariables(new HashMap<>(variables))
					.startBeforeActivity(step)
					.execute();
			}
		});
	}

}
