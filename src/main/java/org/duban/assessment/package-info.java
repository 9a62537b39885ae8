/**
 * What units and proposers think of each other's work, in figures: the yearly assessment
 * of handling units (承办单位考核), each point with the rows it comes of, and the ratings that
 * units and proposers give (双向评价). Judges cases and changes none.
 */
@NullMarked
package org.duban.assessment;

import org.jspecify.annotations.NullMarked;
