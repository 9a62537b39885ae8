package org.duban.workflow.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.workflow.WaitingTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@link WaitingTasks} on the engine's tables: its own queries would ask once for each
 * task.
 */
@Component
class EngineWaitingTasks implements WaitingTasks {

	private static final String OPEN = """
			select t.ID_, t.TASK_DEF_KEY_, t.ASSIGNEE_, p.LONG_ as proposal_id, a.LONG_ as assignment_id,
			 coalesce(l.GROUP_ID_, l.USER_ID_) as offered
			from ACT_RU_VARIABLE p
			join ACT_RU_TASK t on t.PROC_INST_ID_ = p.PROC_INST_ID_
			left join ACT_RU_VARIABLE a on a.PROC_INST_ID_ = t.PROC_INST_ID_
			 and a.EXECUTION_ID_ = t.PROC_INST_ID_ and a.NAME_ = 'assignmentId'
			left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
			where p.NAME_ = 'proposalId' and p.EXECUTION_ID_ = p.PROC_INST_ID_ and p.LONG_ in (:cases)
			order by t.CREATE_TIME_, t.ID_, offered""";

	private final JdbcClient jdbc;

	EngineWaitingTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Waiting> of(Collection<Long> proposalIds) {
		if (proposalIds.isEmpty()) {
			return List.of();
		}
		Map<String, Waiting> found = new LinkedHashMap<>();
		this.jdbc.sql(OPEN).param("cases", proposalIds).query((row, number) -> {
			Waiting waiting = found.computeIfAbsent(row.getString("ID_"), (id) -> waiting(row));
			String offered = row.getString("offered");
			if (offered != null) {
				waiting.offeredTo().add(offered);
			}
			return waiting;
		}).list();
		return List.copyOf(found.values());
	}

	private static Waiting waiting(ResultSet row) {
		try {
			return new Waiting(row.getString("ID_"), row.getString("TASK_DEF_KEY_"), row.getLong("proposal_id"),
					number(row, "assignment_id"), row.getString("ASSIGNEE_"), new ArrayList<>());
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static @Nullable Long number(ResultSet row, String column) throws SQLException {
		long number = row.getLong(column);
		return row.wasNull() ? null : number;
	}

}
