package org.duban.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/** What a co-handling unit tells the main unit (会办意见). */
public record CoOpinion(@NotBlank @Size(min = 10, max = 5000) String text, @NotBlank @Size(max = 50) String leader,
		@NotBlank @Size(max = 50) String contactPerson, @NotBlank @Size(max = 50) String contactTel,
		@Nullable @Size(max = 50) String docNo) implements Command {

}
