/** The page of the task ledger. */
@NullMarked
package org.duban.taskledger.web;

import org.jspecify.annotations.NullMarked;
