/**
 * Stories and paths through the whole house, told over real HTTP by the people concerned.
 */
@NullMarked
package org.duban.story;

import org.jspecify.annotations.NullMarked;
