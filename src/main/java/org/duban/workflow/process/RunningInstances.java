package org.duban.workflow.process;

import java.time.Clock;
import java.time.LocalDateTime;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * One running instance per case: the engine's business key is not unique, even two
 * simultaneous starts succeed, so a primary key of ours says it.
 */
@Component
class RunningInstances extends AbstractBpmnParseListener implements ExecutionListener {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	RunningInstances(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void claim(String process, String businessKey) {
		try {
			this.jdbc.update("insert into running_instance (process_name, business_key, since) values (?, ?, ?)",
					process, businessKey, LocalDateTime.now(this.clock));
		}
		catch (DuplicateKeyException ex) {
			throw new IllegalStateException("Already running: " + process + " " + businessKey, ex);
		}
	}

	/** Lets the key go when the instance ends, in whatever way. */
	@Override
	public void notify(DelegateExecution execution) {
		if (execution.getProcessBusinessKey() != null && execution.getParentId() == null) {
			this.jdbc.update("delete from running_instance where process_name = ? and business_key = ?",
					((ExecutionEntity) execution).getProcessDefinition().getKey(), execution.getProcessBusinessKey());
		}
	}

	@Override
	public void parseProcess(Element element, ProcessDefinitionEntity process) {
		process.addBuiltInListener(ExecutionListener.EVENTNAME_END, this);
	}

}
