package org.duban.workflow.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Behind the log-in, before the engine: first the gate, then the identity. */
@Configuration(proxyBeanMethods = false)
class EngineFilters {

	/** Before anything else reads the path: no house address has such a thing in it. */
	@Bean
	FilterRegistrationBean<PlainPaths> plainPaths() {
		FilterRegistrationBean<PlainPaths> plain = new FilterRegistrationBean<>(new PlainPaths());
		plain.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return plain;
	}

	@Bean
	FilterRegistrationBean<OwnNonce> ownNonce() {
		FilterRegistrationBean<OwnNonce> nonce = new FilterRegistrationBean<>(new OwnNonce());
		nonce.addUrlPatterns("/camunda/*");
		nonce.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return nonce;
	}

	@Bean
	FilterRegistrationBean<EngineGate> engineGate(ObjectMapper mapper,
			@Value("${duban.engine-rest:true}") boolean engineRest) {
		FilterRegistrationBean<EngineGate> gate = new FilterRegistrationBean<>(new EngineGate(mapper, engineRest));
		gate.addUrlPatterns("/engine-rest/*", "/camunda/*");
		gate.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
		return gate;
	}

	@Bean
	FilterRegistrationBean<EngineIdentity> engineIdentity(ProcessEngine engine) {
		FilterRegistrationBean<EngineIdentity> identity = new FilterRegistrationBean<>(new EngineIdentity(engine));
		identity.addUrlPatterns("/engine-rest/*", "/camunda/*");
		identity.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 2);
		return identity;
	}

}
