package probes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks the rule that a state is reached, never set. */
@Entity
public class SettableEntity {

	@Id
	private Long id = 0L;

	public Long id() {
		return this.id;
	}

	public void setId(Long id) {
		this.id = id;
	}

}
