package org.duban.workflow;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was typed into a form and not sent yet, per task and person. */
@Component
@Transactional
public class TaskDrafts {

	private static final int LIMIT = 200_000;

	/** When it was saved, Shanghai time. */
	public record Saved(LocalDateTime savedAt) {

	}

	private final JdbcTemplate jdbc;

	private final ObjectMapper mapper;

	private final GuardedTexts texts;

	private final Clock clock;

	TaskDrafts(JdbcTemplate jdbc, ObjectMapper mapper, GuardedTexts texts, Clock clock) {
		this.texts = texts;
		this.jdbc = jdbc;
		this.mapper = mapper;
		this.clock = clock;
	}

	public Saved keep(String taskId, String username, String content) {
		if (content.length() > LIMIT) {
			throw new CommandRefused(List.of(new FieldError("", "too-long", List.of(LIMIT, content.length()))));
		}
		this.texts.checkJson(content);
		try {
			this.mapper.readTree(content);
		}
		catch (JsonProcessingException ex) {
			throw new CommandRefused(List.of(new FieldError("", "invalid-json", List.of())));
		}
		LocalDateTime now = LocalDateTime.now(this.clock);
		if (this.jdbc.update("update task_draft set content = ?, saved_at = ? where task_id = ? and username = ?",
				content, now, taskId, username) == 0) {
			this.jdbc.update("insert into task_draft (task_id, username, content, saved_at) values (?, ?, ?, ?)",
					taskId, username, content, now);
		}
		return new Saved(now);
	}

	/** The draft as it was typed, or nothing. */
	public Optional<JsonNode> find(String taskId, String username) {
		return this.jdbc
			.queryForList("select content from task_draft where task_id = ? and username = ?", String.class, taskId,
					username)
			.stream()
			.findFirst()
			.map((content) -> {
				try {
					return this.mapper.readTree(content);
				}
				catch (JsonProcessingException ex) {
					throw new IllegalStateException(ex);
				}
			});
	}

	/** A task that ended, by whichever door or with its case, leaves no draft. */
	@EventListener
	void on(TaskClosed closed) {
		this.jdbc.update("delete from task_draft where task_id = ?", closed.task().id());
	}

}
