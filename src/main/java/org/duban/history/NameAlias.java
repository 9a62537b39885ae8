package org.duban.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * The office says what a name of an old ledger means (旧名对照).
 *
 * @param kind {@code unit} or {@code category}
 * @param code of the dictionary; without it only the words are kept
 */
public record NameAlias(@NotBlank @Pattern(regexp = "unit|category") String kind,
		@NotBlank @Size(max = 100) String written, @Nullable @Size(max = 60) String code) implements Command {

}
