package org.duban.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.duban.workflow.Command;

/** A co-signer takes the signature back (退出联名). */
public record LeaveCosigning(@NotBlank @Size(max = 500) String reason) implements Command {

}
