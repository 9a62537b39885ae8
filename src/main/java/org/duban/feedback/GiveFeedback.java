package org.duban.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * The signer's answer to the form 征询意见表.
 *
 * @param result {@code reserved} where {@code feedback.labels} has four words
 * @param leaderReplied whether the leader in charge replied; counts for collective
 * proposals only
 * @param classAccepted whether the class is accepted; null if nothing was said of it
 * @param proposedClass required if the class is not accepted
 * @param comment required if the attitude or the result is dissatisfied
 * @param scan attachment with the signed paper form; required if someone else enters it
 */
public record GiveFeedback(@NotNull @Pattern(regexp = "visited|phone|waived|none") String contactSituation,
		@NotNull @Pattern(regexp = Verdict.ATTITUDES) String attitude,
		@NotNull @Pattern(regexp = "targeted|partly|not") String relevance,
		@NotNull @Pattern(regexp = Verdict.RESULTS) String result, @Nullable Boolean leaderReplied,
		@Nullable Boolean classAccepted, @Size(max = 8) @Nullable String proposedClass,
		@Size(max = 2000) @Nullable String comment, boolean publish, @Nullable Long scan) implements Command {

}
