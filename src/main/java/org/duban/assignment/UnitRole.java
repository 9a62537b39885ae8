package org.duban.assignment;

/** 主办, 会办, 分办. A single unit (单办) is a MAIN without others. */
public enum UnitRole {

	MAIN, CO, SEPARATE

}
