/**
 * The proposer's door: the API for writing and handing in, and the member's own pages.
 * What units and offices did is read here by plain SQL, as reports do; nothing of it is
 * written.
 */
@NullMarked
package org.duban.proposal.web;

import org.jspecify.annotations.NullMarked;
