package org.duban.deadline;

/** Computed from dates whenever it is asked for, never stored. Changes at 00:00. */
public enum Light {

	GREEN, YELLOW, ORANGE, RED

}
