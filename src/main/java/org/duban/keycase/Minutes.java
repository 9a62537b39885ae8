package org.duban.keycase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is written down of a consultation, whichever way it is entered.
 *
 * @param text the minutes themselves
 * @param agreed what units promised
 */
record Minutes(ConsultationKind kind, String topic, LocalDate heldOn, String place, String mode, String convener,
		List<Participant> participants, String text, @Nullable String disagreed, List<Agreed> agreed) {

}
