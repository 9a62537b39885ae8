package org.duban.parameter;

import java.time.LocalDate;

/** A new row of a parameter's history; published in its transaction. */
public record ParameterChanged(String name, String setting, LocalDate validFrom) {

}
