package org.duban.handling;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/** The reply has reached the proposers. */
public record DeliverReply(@NotNull DeliveryChannel channel, @NotNull LocalDate deliveredOn,
		@Nullable @Size(max = 200) String note) implements Command {

}
