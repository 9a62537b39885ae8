package org.duban.handling;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.Assignments;
import org.duban.assignment.UnitRole;
import org.duban.handling.ReplyLetter.Consulted;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class RepliesOnFile implements Replies {

	private final ReplyRepository replies;

	private final Assignments assignments;

	private final Cases cases;

	RepliesOnFile(ReplyRepository replies, Assignments assignments, Cases cases) {
		this.replies = replies;
		this.assignments = assignments;
		this.cases = cases;
	}

	@Override
	public List<Delivered> delivered(long proposalId) {
		return newest(proposalId)
			.map((reply) -> new Delivered(reply.id(), reply.assignmentId(), reply.round(), reply.replyClass()))
			.toList();
	}

	@Override
	public List<Promise> promises(long proposalId) {
		return newest(proposalId)
			.flatMap((reply) -> reply.commitments()
				.stream()
				.map((commitment) -> new Promise(reply.assignmentId(), proposalId, commitment.promise(),
						commitment.responsible(), commitment.plannedOn())))
			.toList();
	}

	private Stream<Reply> newest(long proposalId) {
		return this.assignments.open(proposalId)
			.stream()
			.filter((assignment) -> assignment.role() != UnitRole.CO)
			.flatMap((assignment) -> this.replies.findByAssignmentIdOrderByIdDesc(assignment.id())
				.stream()
				.filter(Reply::delivered)
				.limit(1));
	}

	@Override
	public ReplyLetter letter(long replyId) {
		Reply reply = this.replies.findById(replyId)
			.orElseThrow(() -> new NoSuchElementException("No reply " + replyId));
		ProposalFacts proposal = this.cases.facts(reply.proposalId());
		String unit = this.assignments.facts(reply.assignmentId()).unitName();
		List<ReplyLetter.Item> items = reply.items().stream().map((item) -> item(item, proposal)).toList();
		return new ReplyLetter(replyId, reply.assignmentId(), reply.proposalId(), unit, proposal.title(),
				proposal.number(), reply.docNo(), reply.replyClass(), reply.publicity(), reply.body(), items,
				reply.leader(), reply.handlerName(), reply.tel(), reply.issuedOn(), consulted(reply));
	}

	/** A unit that answers for itself consults nobody. */
	private Consulted consulted(Reply reply) {
		if (this.assignments.facts(reply.assignmentId()).role() != UnitRole.MAIN) {
			return new Consulted(List.of(), List.of());
		}
		Map<Boolean, List<String>> byHeard = this.assignments.open(reply.proposalId())
			.stream()
			.filter((unit) -> unit.role() == UnitRole.CO)
			.collect(Collectors.partitioningBy((unit) -> unit.state() == AssignmentState.OPINION_SENT,
					Collectors.mapping(AssignmentFacts::unitName, Collectors.toList())));
		return new Consulted(byHeard.getOrDefault(true, List.of()), byHeard.getOrDefault(false, List.of()));
	}

	private static ReplyLetter.Item item(ReplyItem item, ProposalFacts proposal) {
		return new ReplyLetter.Item(item.no(), proposal.suggestions().get(item.no() - 1), item.adoption(),
				item.measure(), item.finishBy(), item.responsible());
	}

}
