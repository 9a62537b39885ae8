/**
 * A unit's work: contacts, co-handlers' opinions, the reply and its sign-off, audit,
 * delivery, extension.
 */
@NullMarked
package org.duban.handling;

import org.jspecify.annotations.NullMarked;
