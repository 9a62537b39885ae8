package org.duban.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A unit's code and the part it is to play. */
public record UnitInRole(@NotBlank @Size(max = 32) String unit, @NotNull UnitRole role) {

}
