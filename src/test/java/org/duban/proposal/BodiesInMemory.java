package org.duban.proposal;

import java.util.List;
import java.util.Optional;

import org.duban.member.CollectiveBodies;

/** A party, a federation, and one account that writes for two bodies. */
final class BodiesInMemory implements CollectiveBodies {

	private static final List<Body> ALL = List.of(body("minjian", "party", "民建市委会"),
			body("gongshanglian", "organisation", "市工商联"), body("jingjiwei", "committee", "经济委员会"));

	@Override
	public Optional<Body> find(String code) {
		return ALL.stream().filter((body) -> body.code().equals(code)).findFirst();
	}

	@Override
	public List<Body> active() {
		return ALL;
	}

	@Override
	public List<Body> operatedBy(String username) {
		return username.equals("both") ? ALL.subList(1, 3) : find(username).stream().toList();
	}

	@Override
	public List<String> operators(String code) {
		return List.of(code);
	}

	@Override
	public void register(Body body, List<String> operators) {
		throw new UnsupportedOperationException();
	}

	private static Body body(String code, String kind, String name) {
		return new Body(code, kind, name, "负责人", "联系人", "0451-0000000");
	}

}
