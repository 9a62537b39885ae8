package org.duban.account.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.TestingAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;

class WayBackTests {

	private static final String TASK = "/camunda/app/tasklist/default/#/?task=1f-2";

	private final WayBack wayBack = new WayBack();

	@Test
	void leadsBackToTheTask() throws Exception {
		assertThat(afterLogIn(TASK)).isEqualTo(TASK);
	}

	@Test
	void leadsHomeWithoutAPlace() throws Exception {
		assertThat(afterLogIn(null)).isEqualTo("/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "tasks",
			"/a\r\nSet-Cookie:x", "javascript:alert(1)" })
	void followsNoForeignPlace(String next) throws Exception {
		assertThat(afterLogIn(next)).isEqualTo("/");
	}

	@Test
	void aWrongPasswordKeepsTheWay() throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.wayBack.onFailure(request(TASK), response, new BadCredentialsException("wrong"));
		assertThat(response.getRedirectedUrl())
			.isEqualTo("/login?error&next=%2Fcamunda%2Fapp%2Ftasklist%2Fdefault%2F%23%2F%3Ftask%3D1f-2");
	}

	private @Nullable String afterLogIn(@Nullable String next) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.wayBack.onAuthenticationSuccess(request(next), response, new TestingAuthenticationToken("clerk", "demo"));
		return response.getRedirectedUrl();
	}

	private static MockHttpServletRequest request(@Nullable String next) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		if (next != null) {
			request.setParameter("next", next);
		}
		return request;
	}

}
