package org.duban.workflow.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.commons.lang3.StringUtils;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Chinese first, English beside it; each room has its own bundle. */
@Configuration(proxyBeanMethods = false)
class Languages {

	@Bean
	LocaleResolver localeResolver() {
		AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
		resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH));
		resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
		return resolver;
	}

	@Bean
	MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasenames(Arrays.stream(resources.getResources("classpath:messages/*.properties"))
			.map(Resource::getFilename)
			.map(Objects::requireNonNull)
			.map((name) -> StringUtils.substringBefore(StringUtils.removeEnd(name, ".properties"), "_"))
			.distinct()
			.map((name) -> "messages/" + name)
			.toArray(String[]::new));
		source.setDefaultEncoding("UTF-8");
		source.setFallbackToSystemLocale(false);
		source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
		return source;
	}

}
