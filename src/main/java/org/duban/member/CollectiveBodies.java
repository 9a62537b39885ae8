package org.duban.member;

import java.util.List;
import java.util.Optional;

/**
 * The register of collective proposers: parties, people's organisations, committees and
 * district CPPCCs.
 */
public interface CollectiveBodies {

	/**
	 * @param code short pinyin, as a proposal names it
	 * @param kind {@code party}, {@code organisation}, {@code committee} or
	 * {@code district}
	 * @param responsible who signs for it
	 */
	record Body(String code, String kind, String name, String responsible, String contactPerson, String contactTel) {

	}

	/** A body, also one that is no longer active: old cases keep their names. */
	Optional<Body> find(String code);

	List<Body> active();

	/** The active bodies that an account writes for. */
	List<Body> operatedBy(String username);

	/** The accounts that write for a body. */
	List<String> operators(String code);

	void register(Body body, List<String> operators);

}
