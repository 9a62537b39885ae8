package org.duban.workflow.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
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

	/** Lists of two roles may have the same name. */
	private static final String KEY = "key";

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
		FilterService filters = this.engine.getFilterService();
		Map<String, Filter> known = new HashMap<>();
		List<Filter> stored = filters.createTaskFilterQuery().unlimitedList();
		for (Filter filter : stored) {
			if (filter.getProperties().get(KEY) instanceof String key) {
				known.put(key, filter);
			}
			else {
				filters.deleteFilter(filter.getId());
			}
		}
		if (stored.isEmpty()) {
			for (String group : STAFF) {
				grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
				grant(group, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
			}
		}
		JsonNode file = this.mapper.readTree(new ClassPathResource("tasklist/filters.json").getInputStream());
		for (JsonNode definition : file.path("filters")) {
			List<String> readers = readers(definition);
			String name = definition.path("name").asText();
			String key = name + readers;
			Filter filter = known.get(key);
			// What a new version brings or changes reaches a house that runs already.
			if (filter != null) {
				save(filter, key, definition);
			}
			else {
				Filter made = save(filters.newTaskFilter(name), key, definition);
				readers.forEach((group) -> grant(group, Resources.FILTER, made.getId(), Permissions.READ));
			}
		}
	}

	private static List<String> readers(JsonNode definition) {
		List<String> readers = new ArrayList<>();
		definition.path("groups").forEach((group) -> readers.add(group.asText()));
		definition.path("forUnitRoles").forEach((role) -> readers.add("unit-" + role.asText()));
		return readers;
	}

	private Filter save(Filter filter, String key, JsonNode definition) throws IOException {
		TaskQueryDto query = this.mapper.treeToValue(definition.path("query"), TaskQueryDto.class);
		query.setObjectMapper(this.mapper);
		filter.setQuery(query.toQuery(this.engine));
		Map<String, Object> properties = this.mapper.convertValue(definition.path("properties"),
				this.mapper.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
		properties.put(KEY, key);
		filter.setProperties(properties);
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
