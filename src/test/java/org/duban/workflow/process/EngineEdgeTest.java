package org.duban.workflow.process;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.tree.ActivityExecutionHierarchyWalker;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EngineEdgeTest {

	@Test
	void aFaultThatTheEngineHidesBehindAnExecutionThatMovedOnIsTriedAgain() {
		assertThat(EngineEdge.movedOn(faultIn(ActivityExecutionHierarchyWalker.class))).isTrue();
	}

	@Test
	void aFaultOfOursIsNotTriedAgain() {
		assertThat(EngineEdge.movedOn(faultIn(EngineEdgeTest.class))).isFalse();
	}

	private static ProcessEngineException faultIn(Class<?> place) {
		NullPointerException fault = new NullPointerException("\"scope\" is null");
		fault.setStackTrace(new StackTraceElement[] { new StackTraceElement(place.getName(), "walk", "Walk.java", 1) });
		return new ProcessEngineException("listener", fault);
	}

}
