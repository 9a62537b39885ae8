package org.duban.organisation;

import java.util.List;
import java.util.Optional;

/** The register of handling units. */
public interface Units {

	Optional<HandlingUnit> find(String code);

	/** Active units in the fixed order of the dictionary. */
	List<HandlingUnit> active();

}
