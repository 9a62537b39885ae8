package org.duban.keycase;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.jspecify.annotations.Nullable;

/**
 * One of the four consultations (四协商) was held.
 *
 * @param kind exchange (征集中), responsibility (交办中), solution (办理中), results (督办中)
 * @param disagreed what was not agreed on
 * @param agreed what units promised; each becomes a commitment with its date
 */
public record RecordConsultation(@NotNull @Decision( {
		"done", "more" }) String decision,
		@NotBlank @Pattern(regexp = "exchange|responsibility|solution|results") String kind,
		@NotBlank @Size(max = 200) String topic, @NotNull LocalDate heldOn, @NotBlank @Size(max = 200) String place,
		@NotBlank @Pattern(regexp = "offline|online|both") String mode, @NotBlank @Size(max = 100) String convener,
		@NotEmpty @Size(max = 50) List<@NotNull @Valid Participant> participants,
		@NotBlank @Size(min = 10, max = 5000) String minutes, @Nullable @Size(max = 1000) String disagreed,
		@Nullable @Size(max = 20) List<@NotNull @Valid Agreed> agreed) implements Command{

	Minutes held() {
		return new Minutes(ConsultationKind.of(this.kind), this.topic, this.heldOn, this.place, this.mode,
				this.convener, this.participants, this.minutes, this.disagreed,
				(this.agreed != null) ? this.agreed : List.of());
	}

}
