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

	@Test
	void leadsBackToThePageThatAFormWasSentFrom() throws Exception {
		String page = "/supervision/tasks?state=OPEN&words=%E4%BC%9A";
		assertThat(WayBack.logIn(posted("https://duban.example" + page, "duban.example")))
			.isEqualTo("/login?next=%2Fsupervision%2Ftasks%3Fstate%3DOPEN%26words%3D%25E4%25BC%259A");
		assertThat(afterLogIn(page)).isEqualTo(page);
		MockHttpServletRequest asked = posted("https://duban.example" + page, "duban.example");
		asked.setMethod("GET");
		assertThat(WayBack.logIn(asked)).as("what is asked for is kept by itself").isEqualTo("/login");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example/cases", "https://duban.example.elsewhere.example/cases",
			"https://duban.example@elsewhere.example/cases", "//duban.example//elsewhere.example", "about:blank",
			"not a page", "https://duban.example/login?error", "https://duban.example//elsewhere.example" })
	void aFormOfAnotherSiteLeadsNowhere(String referer) {
		assertThat(WayBack.logIn(posted(referer, "duban.example"))).isEqualTo("/login");
	}

	private static MockHttpServletRequest posted(String referer, String host) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/somewhere");
		request.addHeader("Referer", referer);
		request.addHeader("Host", host);
		return request;
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
