package org.duban.account.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.duban.account.AccountAccess;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One log-in for pages, API, Tasklist and engine REST. API and engine REST also take HTTP
 * Basic, then without a session and therefore without CSRF.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

	private static final RequestMatcher BASIC = (request) -> {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		boolean basic = header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
		String path = request.getServletPath();
		return basic && (path.startsWith("/api/") || path.startsWith("/engine-rest"));
	};

	@Bean
	PasswordEncoder passwordEncoder(LogInSettings settings) {
		return new BCryptPasswordEncoder(settings.passwordStrength());
	}

	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, AccountAccess accounts) throws Exception {
		return http.securityMatcher(BASIC)
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/api/admin/**")
				.hasAuthority("sysadmin")
				.anyRequest()
				.authenticated())
			.httpBasic((basic) -> basic.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.addFilterBefore(new AccessGuard(accounts), AuthorizationFilter.class)
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain people(HttpSecurity http, AccountAccess accounts) throws Exception {
		WayBack wayBack = new WayBack();
		CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
		tokens.setCookieName("DUBAN-XSRF");
		tokens.setHeaderName("X-DUBAN-XSRF");
		PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
		return http
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers("/login", "/css/**", "/js/**", "/webjars/**", "/forms-kit/**", "/favicon.ico",
						"/error")
				.permitAll()
				.requestMatchers("/actuator/health/**", "/v3/api-docs/**")
				.permitAll()
				// Its secret is the key.
				.requestMatchers(HttpMethod.GET, "/calendar/*.ics")
				.permitAll()
				.requestMatchers("/actuator/**")
				.hasAuthority("sysadmin")
				.requestMatchers("/admin/**", "/api/admin/**")
				.hasAuthority("sysadmin")
				.anyRequest()
				.authenticated())
			.formLogin((form) -> form.loginPage("/login").successHandler(wayBack).failureHandler(wayBack::onFailure))
			.logout((logout) -> logout.logoutSuccessUrl("/login?out"))
			.exceptionHandling((denied) -> denied.authenticationEntryPoint(SecurityChains::askToLogIn))
			// Camunda's own filter guards what is below /camunda; two guards with one
			// cookie each
			// would lock each other out.
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens)
				.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
				.ignoringRequestMatchers(path.matcher("/camunda/**")))
			.addFilterAfter(new TokenInCookie(), CsrfFilter.class)
			.addFilterBefore(new AccessGuard(accounts), AuthorizationFilter.class)
			.headers((headers) -> headers.contentSecurityPolicy(Customizer.withDefaults())
				.contentSecurityPolicy((policy) -> policy.policyDirectives(
						"default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'"))
				.addHeaderWriter((request, response) -> {
					// Tasklist brings its own, with the nonce its scripts need.
					if (request.getServletPath().startsWith("/camunda/")) {
						response.setHeader("Content-Security-Policy", null);
					}
				}))
			.build();
	}

	/** Programs get 401; people get the log-in page and come back where they were. */
	private static void askToLogIn(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException reason) throws IOException, ServletException {
		if (Programs.asks(request)) {
			response.sendError(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		new LoginUrlAuthenticationEntryPoint(WayBack.logIn(request)).commence(request, response, reason);
	}

	/** Writes the cookie on the first page already, before a script needs it. */
	private static final class TokenInCookie extends OncePerRequestFilter {

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
				token.getToken();
			}
			chain.doFilter(request, response);
		}

	}

}
