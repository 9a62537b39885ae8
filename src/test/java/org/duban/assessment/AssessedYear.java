package org.duban.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.story.House;
import org.duban.story.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A few cases of one year, assessed. */
abstract class AssessedYear {

	static final int YEAR = 2005;

	static final String HERE = "/api/assessments/" + YEAR;

	static final String WHY = "成立了领导小组，分管领导两次召开专题会议研究办理。";

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	House house;

	private AssessmentSeed seed;

	LocalDate today;

	/**
	 * Of wenlv: three contacted and in time, one neither; of jiaoyu three, of xuanchuan
	 * one.
	 */
	@BeforeEach
	void plant() {
		this.house = House.at(this.port);
		this.today = this.house.today();
		this.seed = new AssessmentSeed(this.jdbc, YEAR, this.today);
		this.seed.clear();
		for (int i = 0; i < 8; i++) {
			String unit = (i < 4) ? "wenlv" : (i < 7) ? "jiaoyu" : "xuanchuan";
			LocalDate on = LocalDate.of(YEAR, 3, 1);
			long proposal = this.seed.proposal("B8-" + i, "REPLIED", "transport");
			long part = this.seed.assigned(proposal, unit, "MAIN", on, on.plusDays(1));
			this.seed.clock("SIGN", proposal, part, on.plusDays(7));
			this.seed.clock("REPLY", proposal, part, on.plusDays(90));
			long reply = this.seed.reply(proposal, part, 1, "A", on.plusDays((i == 0) ? 91 : 90));
			this.seed.verdict(proposal, part, reply, 1, "member011", "satisfied");
			if (i != 0 && i != 4) {
				this.seed.contact(proposal, part, on, "CONFIRMED");
			}
		}
	}

	@AfterEach
	void clear() {
		this.seed.clear();
	}

	Reply act(String who, String path, Map<String, ?> body) {
		return this.house.as(who).post(HERE + path, body);
	}

	void opened() {
		this.house.as("supervisor")
			.post("/api/assessments", Map.of("year", YEAR, "selfUntil", this.today.plusDays(3).toString()))
			.ok();
	}

	static Map<String, ?> claim(String points) {
		return Map.of("claims", Map.of("organisation", Map.of("points", points, "text", WHY)));
	}

	void disclosed() {
		opened();
		this.jdbc.update("update assessment set self_until = ? where year_no = ?", this.today.minusDays(1), YEAR);
		act("supervisor", "/disclose", Map.of()).ok();
	}

	JsonNode sheet(String who, String unit) {
		return this.house.as(who).get(HERE + "/units/" + unit);
	}

	static JsonNode point(JsonNode sheet, String code) {
		return StreamSupport.stream(sheet.path("line").path("points").spliterator(), false)
			.filter((point) -> point.path("code").asText().equals(code))
			.findFirst()
			.orElseThrow();
	}

	static BigDecimal total(JsonNode sheet) {
		return new BigDecimal(sheet.path("line").path("total").asText());
	}

}
