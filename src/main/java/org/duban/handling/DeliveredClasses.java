package org.duban.handling;

import java.util.Optional;

import org.springframework.stereotype.Component;

@Component
class DeliveredClasses implements ReplyClasses {

	private final ReplyRepository replies;

	DeliveredClasses(ReplyRepository replies) {
		this.replies = replies;
	}

	@Override
	public Optional<String> of(long assignmentId) {
		return delivered(assignmentId).map(Reply::replyClass);
	}

	@Override
	public void change(long assignmentId, String replyClass) {
		delivered(assignmentId).ifPresent((reply) -> reply.classified(replyClass));
	}

	private Optional<Reply> delivered(long assignmentId) {
		return this.replies.findByAssignmentIdOrderByIdDesc(assignmentId).stream().filter(Reply::delivered).findFirst();
	}

}
