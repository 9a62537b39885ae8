/**
 * The proposer's door: the API for writing and handing in, and the member's own pages.
 */
@NullMarked
package org.duban.proposal.web;

import org.jspecify.annotations.NullMarked;
