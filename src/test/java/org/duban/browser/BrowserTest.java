package org.duban.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.duban.DatabaseTest;
import org.junit.jupiter.api.Tag;

/** The whole house, looked at through a real browser. A suite of its own in the build. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("browser")
@DatabaseTest
public @interface BrowserTest {

}
