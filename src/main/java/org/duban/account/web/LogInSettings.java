package org.duban.account.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the log-in.
 *
 * @param passwordStrength cost of a password check, as a power of two
 */
@ConfigurationProperties("duban.log-in")
record LogInSettings(@DefaultValue("10") int passwordStrength) {

}
