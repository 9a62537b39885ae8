package org.duban.workflow.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.duban.workflow.Actor;
import org.duban.workflow.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who is there: for its REST by the thread, for Tasklist by the session
 * entry that its own filter looks for. No request thread keeps an identity.
 */
class EngineIdentity extends OncePerRequestFilter {

	private final ProcessEngine engine;

	EngineIdentity(ProcessEngine engine) {
		this.engine = engine;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication login = SecurityContextHolder.getContext().getAuthentication();
		if (login == null || !(login.getPrincipal() instanceof SignedIn person)) {
			chain.doFilter(request, response);
			return;
		}
		Actor actor = person.actor();
		if (request.getRequestURI().startsWith(request.getContextPath() + "/camunda/")) {
			enterTasklist(request, actor);
			chain.doFilter(request, response);
			return;
		}
		IdentityService identity = this.engine.getIdentityService();
		identity.setAuthentication(actor.username(), groups(actor));
		try {
			chain.doFilter(request, response);
		}
		finally {
			identity.clearAuthentication();
		}
	}

	private void enterTasklist(HttpServletRequest request, Actor actor) {
		Authentications sessions = AuthenticationUtil.getAuthsFromSession(request.getSession());
		var known = sessions.getAuthenticationForProcessEngine(this.engine.getName());
		if (known == null || !known.getIdentityId().equals(actor.username())) {
			UserAuthentication entry = AuthenticationUtil.createAuthentication(this.engine, actor.username(),
					groups(actor), List.of());
			if (entry != null) {
				sessions.addOrReplace(entry);
			}
		}
	}

	/** Asked anew, because who is stood in for changes from day to day. */
	private List<String> groups(Actor actor) {
		return this.engine.getIdentityService()
			.createGroupQuery()
			.groupMember(actor.username())
			.list()
			.stream()
			.map(Group::getId)
			.toList();
	}

}
