package org.duban.story;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** Cases that the chairs' meeting made key proposals, and the work of their committee. */
public final class KeyStory {

	private KeyStory() {
	}

	/**
	 * How many of a session's cases may be key proposals; whoever changes it sets it back
	 * to 10.
	 */
	public static void share(House house, String percent) {
		Reply answer = house.as("sysadmin")
			.post("/api/admin/parameters/key.share.max",
					Map.of("setting", percent, "validFrom", house.today().toString(), "basis", "主席会议决定"));
		if (answer.status() == 400) {
			assertThat(answer.errors()).containsExactly("setting:parameter-unchanged");
		}
		else {
			answer.ok();
		}
	}

	/** Put forward by a committee. */
	static Walk candidate(House house, Walk walk) {
		house.as("committee").act(walk.id(), "nominate-key", Commands.nomination(20)).ok();
		return walk;
	}

	/**
	 * Put forward and chosen, whatever the share; the committee for the economy has it.
	 */
	public static Walk chosen(House house, Walk walk, String... models) {
		candidate(house, walk);
		select(house, walk, models).ok();
		return walk;
	}

	/** What the house says to the choice of the chairs' meeting. */
	static Reply select(House house, Walk walk, String... models) {
		share(house, "100");
		try {
			return house.as("clerk").act(walk.id(), "select-key", Commands.choice(house.today(), models));
		}
		finally {
			share(house, "10");
		}
	}

	/** What the house says to a meeting that did not choose. */
	static Reply decline(House house, Walk walk) {
		return house.as("clerk")
			.act(walk.id(), "decline-key", Map.of("meetingOn", house.today().toString(), "minutesNo", "主席会议纪要〔2026〕7号",
					"reason", "同类提案已列重点。"));
	}

	/** Chosen, planned and approved: activities may begin. */
	static Walk approved(House house, Walk walk, String... models) {
		chosen(house, walk, models);
		task(house, walk, "plan-supervision").answer(plan(house, 20));
		house.as("vicechair").task("approve-supervision-plan", walk.id()).answer(decide("approve"));
		return walk;
	}

	/** A task of the committee that was chosen. */
	static Task task(House house, Walk walk, String key) {
		return house.as("economy-committee").task(key, walk.id());
	}

	static Map<String, Object> plan(House house, int days) {
		return Map.of("focus", "推动出台实施意见，解决资金渠道问题。", "activities", List
			.of(Map.of("kind", "site-visit", "plannedOn", house.today().plusDays(days).toString(), "purpose", "实地视察")));
	}

	static Map<String, Object> activity(House house, String model, String decision, Object... evidence) {
		Map<String, Object> activity = new HashMap<>(Map.of("decision", decision, "model", model, "kind", "site-visit",
				"heldOn", house.today().toString(), "place", "道里区社区", "content", "实地察看三处点位，听取群众意见。", "participants",
				List.of(person("experts", true), person("districts", false))));
		for (int i = 0; i < evidence.length; i += 2) {
			activity.put(String.valueOf(evidence[i]), evidence[i + 1]);
		}
		return activity;
	}

	static Map<String, Object> person(String circle, boolean attended) {
		return Map.of("circle", circle, "name", "某某", "attended", attended, "opinion", "建议分步实施。");
	}

	static Map<String, Object> agreed(House house, String unit, int days) {
		return Map.of("text", "年内印发实施细则", "unit", unit, "responsible", "产业处", "plannedOn",
				house.today().plusDays(days).toString());
	}

	/** Photographs of a site, from somebody's desk. */
	static Reply photographs(House house, String username, Walk walk) {
		return house.handIn(username, "/api/proposals/" + walk.id() + "/attachments?purpose=case", "scan.pdf",
				"%PDF-1.7 照片".getBytes(StandardCharsets.UTF_8));
	}

}
