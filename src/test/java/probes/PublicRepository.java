package probes;

import org.springframework.data.repository.Repository;

/** Breaks the rule that repositories stay in their room. */
public interface PublicRepository extends Repository<SettableEntity, Long> {

}
