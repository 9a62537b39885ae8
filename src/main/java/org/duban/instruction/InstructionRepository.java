package org.duban.instruction;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface InstructionRepository extends JpaRepository<Instruction, Long> {

	List<Instruction> findByProposalIdAndStateOrderById(long proposalId, InstructionState state);

	List<Instruction> findByAssignmentIdAndStateOrderById(long assignmentId, InstructionState state);

}
