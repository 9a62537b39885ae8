/**
 * The administrator's page of units.
 */
@NullMarked
package org.duban.organisation.web;

import org.jspecify.annotations.NullMarked;
