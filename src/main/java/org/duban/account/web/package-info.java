/**
 * Log-in and the security chains before every other page.
 */
@NullMarked
package org.duban.account.web;

import org.jspecify.annotations.NullMarked;
