package org.duban.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Evidence of an item of party supervision that belongs to no case; wenlv has reported
 * with it.
 */
record LooseEvidence(Wire wire, long item) {

	/** Where the file lies, under {@code /api}. */
	static String handedIn(Wire wire) {
		LocalDate today = LocalDate.parse(wire.get("clerk", "/api/clock").json().path("now").asText().substring(0, 10));
		long item = wire
			.post("party", "/api/party-items",
					Map.of("source", "supervision", "unit", "wenlv", "content", "示范点公示栏长期没有更新，请整改。", "activity",
							"民主监督视察", "foundOn", today.toString(), "foundBy", "监督小组", "dueOn",
							today.plusDays(30).toString()))
			.ok()
			.json()
			.path("id")
			.asLong();
		LooseEvidence evidence = new LooseEvidence(wire, item);
		evidence.answer("party", "open-party-item", Map.of("decision", "open", "dueOn", today.plusDays(30).toString()));
		String path = "/party-items/" + item + "/evidence";
		long file = evidence.upload("/api" + path);
		evidence.answer("wenlv-handler", "report-rectification",
				Map.of("text", "公示栏已经更新，并明确专人负责。", "finished", true, "attachment", file));
		evidence.answer("party", "close-party-item", Map.of("decision", "close"));
		return path + "/" + file;
	}

	private long upload(String path) {
		Browser handler = Browser.of(this.wire, "wenlv-handler");
		handler.get("/supervision/party");
		try {
			return Wire.MAPPER.readTree(handler.upload(path, "survey.txt", "调研材料").body()).path("id").asLong();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void answer(String who, String key, Map<String, Object> command) {
		List<String> tasks = StreamSupport
			.stream(this.wire.get(who, "/api/tasks?size=200&key=" + key).ok().json().path("items").spliterator(), false)
			.filter((card) -> card.path("partyItemId").asLong() == this.item)
			.map((card) -> card.path("id").asText())
			.toList();
		this.wire.post(who, "/api/tasks/" + tasks.get(0) + "/complete", command).ok();
	}

}
