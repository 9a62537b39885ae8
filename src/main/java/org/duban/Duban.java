package org.duban;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication(nameGenerator = BeanNames.class)
@ConfigurationPropertiesScan
public class Duban {

	public static void main(String[] args) {
		SpringApplication.run(Duban.class, args);
	}

}
