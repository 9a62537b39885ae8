package org.duban.demo;

import org.duban.workflow.Actor;

/**
 * Someone is about to do something.
 *
 * @param unit code of the handling unit it is about, or empty
 */
record Scene(Playing playing, Step step, Actor actor, String unit) {

}
