package org.duban.workflow;

/**
 * What the house keeps by itself while somebody types. The trail says the same thing of
 * the same case once per person and day; otherwise it would be nothing but typing.
 */
public interface Autosaved extends Command {

}
