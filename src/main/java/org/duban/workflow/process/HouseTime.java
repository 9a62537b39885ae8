package org.duban.workflow.process;

import org.duban.workflow.ProductClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HouseTime {

	@Bean
	ProductClock clock() {
		return new ProductClock();
	}

}
