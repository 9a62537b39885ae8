package org.duban.proposal;

import jakarta.validation.constraints.Size;

import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/** A co-signer signs the changed suggestions (重新确认联名). */
public record ConfirmSignature(@Size(max = 500) @Nullable String opinion) implements Command {

}
