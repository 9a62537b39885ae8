/**
 * Members by term, sectors, parties and committees, and the sessions they meet in.
 */
@NullMarked
package org.duban.member;

import org.jspecify.annotations.NullMarked;
