package org.duban.workflow.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The ready-made lists of Tasklist and the few standing grants, made once on an empty
 * engine. Nobody makes a filter at run time.
 */
@Component
class ReadyFilters implements InitializingBean {

	private static final List<String> STAFF = List.of("clerk", "reviewer", "committee-chair", "party-office",
			"gov-office", "committee", "leader", "expert", "supervisor", "unit-liaison", "unit-handler", "unit-office",
			"unit-leader", "unit-head");

	private final ProcessEngine engine;

	private final ObjectMapper mapper;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	ReadyFilters(ProcessEngine engine, ObjectMapper mapper, JdbcTemplate jdbc, TransactionTemplate transaction) {
		this.engine = engine;
		this.mapper = mapper;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public void afterPropertiesSet() {
		this.transaction.executeWithoutResult((status) -> {
			lock();
			try {
				installAll();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/**
	 * Two nodes may start at once on an empty engine: one waits and finds the filters.
	 */
	private void lock() {
		this.jdbc.queryForList("select NAME_ from ACT_GE_PROPERTY where NAME_ = 'deployment.lock' for update");
	}

	private void installAll() throws IOException {
		Map<String, Filter> known = this.engine.getFilterService()
			.createTaskFilterQuery()
			.unlimitedList()
			.stream()
			.collect(Collectors.toMap(Filter::getName, Function.identity()));
		if (known.isEmpty()) {
			for (String group : STAFF) {
				grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
				grant(group, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
			}
		}
		JsonNode file = this.mapper.readTree(new ClassPathResource("tasklist/filters.json").getInputStream());
		for (JsonNode definition : file.path("filters")) {
			Filter filter = known.get(definition.path("name").asText());
			// What a new version changes reaches a house that runs already.
			if (filter != null) {
				save(filter, definition);
			}
			else {
				install(definition);
			}
		}
	}

	private void install(JsonNode definition) throws IOException {
		Filter filter = save(this.engine.getFilterService().newTaskFilter(definition.path("name").asText()),
				definition);
		List<String> readers = new ArrayList<>();
		definition.path("groups").forEach((group) -> readers.add(group.asText()));
		definition.path("forUnitRoles").forEach((role) -> readers.add("unit-" + role.asText()));
		readers.forEach((group) -> grant(group, Resources.FILTER, filter.getId(), Permissions.READ));
	}

	private Filter save(Filter filter, JsonNode definition) throws IOException {
		TaskQueryDto query = this.mapper.treeToValue(definition.path("query"), TaskQueryDto.class);
		query.setObjectMapper(this.mapper);
		filter.setQuery(query.toQuery(this.engine));
		filter.setProperties(this.mapper.convertValue(definition.path("properties"),
				this.mapper.getTypeFactory().constructMapType(Map.class, String.class, Object.class)));
		return this.engine.getFilterService().saveFilter(filter);
	}

	private void grant(String group, Resource resource, String id, Permission permission) {
		AuthorizationService authorizations = this.engine.getAuthorizationService();
		Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId(group);
		grant.setResource(resource);
		grant.setResourceId(id);
		grant.addPermission(permission);
		authorizations.saveAuthorization(grant);
	}

}
