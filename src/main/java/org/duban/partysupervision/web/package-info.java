/** The page of the party supervision ledger. */
@NullMarked
package org.duban.partysupervision.web;

import org.jspecify.annotations.NullMarked;
