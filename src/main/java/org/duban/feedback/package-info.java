/**
 * The proposer's verdict, second handling and dispute.
 */
@NullMarked
package org.duban.feedback;

import org.jspecify.annotations.NullMarked;
