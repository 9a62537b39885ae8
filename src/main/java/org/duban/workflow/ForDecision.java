package org.duban.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component belongs to these decisions only. With any other decision it must be
 * absent, blank or empty; with one of them it must be given if {@link #required()}.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForDecision {

	String[] value();

	boolean required() default true;

}
