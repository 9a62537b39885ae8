/**
 * The process models by themselves: every path of each, on a bare engine and with fakes
 * for what the rooms bring.
 */
@NullMarked
package org.duban.workflow.models;

import org.jspecify.annotations.NullMarked;
