package org.duban.keycase;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked to take part: whether they came, and what they said.
 *
 * @param circle experts, districts and committees are the 三联
 */
@Embeddable
public record Participant(
		@NotBlank @Pattern(regexp = "experts|districts|committees|leaders|units|proposers|others") String circle,
		@NotBlank @Size(max = 100) String name, boolean attended, @Size(max = 500) @Nullable String opinion) {

	static final String EXPERTS = "experts";

}
