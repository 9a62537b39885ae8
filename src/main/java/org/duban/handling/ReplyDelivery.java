package org.duban.handling;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One signer has got the reply. */
@Embeddable
record ReplyDelivery(String signer, @Enumerated(EnumType.STRING) DeliveryChannel channel, LocalDate deliveredOn,
		@Nullable String note, String deliveredBy) {

}
