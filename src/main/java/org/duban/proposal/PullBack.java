package org.duban.proposal;

import jakarta.validation.constraints.Size;

import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/** The proposer takes a proposal back to change it (撤回修改). */
public record PullBack(@Size(max = 500) @Nullable String reason) implements Command {

}
