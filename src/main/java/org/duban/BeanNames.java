package org.duban;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;

/**
 * Beans of the rooms' {@code process} packages keep the short names by which the models
 * call them; all others are named by their class in full, so that two rooms may use the
 * same word and no model can reach past its door.
 */
class BeanNames extends AnnotationBeanNameGenerator {

	@Override
	protected String buildDefaultBeanName(BeanDefinition definition, BeanDefinitionRegistry registry) {
		String type = String.valueOf(definition.getBeanClassName());
		return type.contains(".process.") ? super.buildDefaultBeanName(definition, registry) : type;
	}

}
