package org.duban;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class HouseStartsTests {

	@Autowired
	TestRestTemplate http;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	@Qualifier("readyFilters")
	InitializingBean lists;

	@Test
	void isReady() {
		assertThat(this.http.getForEntity("/actuator/health/readiness", String.class).getStatusCode())
			.isEqualTo(HttpStatus.OK);
	}

	@Test
	void findsTheListsOfTasklistWhenItStartsAgain() throws Exception {
		List<Map<String, Object>> before = all("ID_, NAME_, QUERY_, PROPERTIES_");
		List<Map<String, Object>> grants = grants();
		this.lists.afterPropertiesSet();
		assertThat(all("ID_, NAME_, QUERY_, PROPERTIES_")).isNotEmpty().isEqualTo(before);
		assertThat(grants()).isEqualTo(grants);
	}

	@Test
	void bringsAListUpToDateThatANewVersionChanged() throws Exception {
		List<Map<String, Object>> before = all("ID_, NAME_, QUERY_, PROPERTIES_");
		this.jdbc.update("update ACT_RU_FILTER set QUERY_ = '{}' where NAME_ = '待审查'");
		assertThat(all("ID_, NAME_, QUERY_, PROPERTIES_")).isNotEqualTo(before);
		this.lists.afterPropertiesSet();
		assertThat(all("ID_, NAME_, QUERY_, PROPERTIES_")).isEqualTo(before);
	}

	@Test
	void replacesListsThatAnEarlierVersionLeftWithoutAKey() throws Exception {
		List<Map<String, Object>> before = all("NAME_, QUERY_");
		int grants = grants().size();
		this.jdbc.update("update ACT_RU_FILTER set PROPERTIES_ = '{}' where NAME_ = '待审查'");
		this.lists.afterPropertiesSet();
		assertThat(all("NAME_, QUERY_")).containsExactlyInAnyOrderElementsOf(before);
		assertThat(grants()).hasSize(grants);
	}

	private List<Map<String, Object>> all(String columns) {
		return this.jdbc.queryForList("select " + columns + " from ACT_RU_FILTER order by ID_");
	}

	private List<Map<String, Object>> grants() {
		return this.jdbc
			.queryForList("select GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_ from ACT_RU_AUTHORIZATION order by ID_");
	}

}
