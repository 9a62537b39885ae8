package org.duban.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.test.util.ReflectionTestUtils;

final class HandlingsInMemory implements SecondHandlingRepository {

	private final List<SecondHandling> all = new ArrayList<>();

	@Override
	public SecondHandling save(SecondHandling handling) {
		this.all.add(handling);
		return handling;
	}

	@Override
	public Optional<SecondHandling> findFirstByAssignmentIdOrderByIdDesc(long assignmentId) {
		return this.all.stream().filter((row) -> value(row, "assignmentId").equals(assignmentId)).reduce((a, b) -> b);
	}

	@Override
	public int countByAssignmentIdAndDecision(long assignmentId, String decision) {
		return (int) this.all.stream()
			.filter((row) -> value(row, "assignmentId").equals(assignmentId) && value(row, "decision").equals(decision))
			.count();
	}

	private static Object value(SecondHandling row, String field) {
		return Objects.requireNonNull(ReflectionTestUtils.getField(row, field));
	}

}
