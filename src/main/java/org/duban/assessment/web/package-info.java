/** The pages of the assessment and of the ratings, and their doors for programs. */
@NullMarked
package org.duban.assessment.web;

import org.jspecify.annotations.NullMarked;
