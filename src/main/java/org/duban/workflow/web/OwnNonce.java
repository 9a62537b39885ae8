package org.duban.workflow.web;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Camunda keeps the nonce of a page's scripts in one place for the whole house: when two
 * ask at once, one gets a page whose scripts its own header forbids, and sees nothing.
 * Here each request keeps its own.
 */
class OwnNonce extends OncePerRequestFilter {

	private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ServletContext own = (ServletContext) Proxy.newProxyInstance(OwnNonce.class.getClassLoader(),
				new Class<?>[] { ServletContext.class },
				(proxy, method, arguments) -> call(request, method, arguments));
		chain.doFilter(new HttpServletRequestWrapper(request) {
			@Override
			public ServletContext getServletContext() {
				return own;
			}
		}, response);
	}

	private static @Nullable Object call(HttpServletRequest request, Method method, Object @Nullable [] arguments)
			throws Throwable {
		if (arguments != null && NONCE.equals(arguments[0])) {
			if (method.getName().equals("getAttribute")) {
				return request.getAttribute(NONCE);
			}
			if (method.getName().equals("setAttribute")) {
				request.setAttribute(NONCE, arguments[1]);
				return null;
			}
		}
		try {
			return method.invoke(request.getServletContext(), arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

}
