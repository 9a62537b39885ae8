package org.duban.proposal;

import java.util.List;

import org.duban.workflow.Command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Asks members to co-sign (邀请联名). */
public record Invite(
		@NotNull @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 64) String> members) implements Command {

}
