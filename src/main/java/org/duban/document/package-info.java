/**
 * Attachments and letters.
 */
@NullMarked
package org.duban.document;

import org.jspecify.annotations.NullMarked;
