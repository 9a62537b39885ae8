package org.duban.browser;

import java.util.List;
import java.util.Map;

import org.duban.story.Commands;
import org.duban.story.ExcellentStory;
import org.duban.story.Task;
import org.duban.story.Walk;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A selection of excellent proposals by hand, on the desks of those who are asked. */
final class ExcellentScene {

	private final Scenes scenes;

	private final JdbcTemplate jdbc;

	ExcellentScene(Scenes scenes, JdbcTemplate jdbc) {
		this.scenes = scenes;
		this.jdbc = jdbc;
	}

	void tell(String member, String title) {
		Walk walk = Walk.draft(this.scenes.house(), member, Commands.draft(title))
			.submit()
			.filed()
			.assigned("wenlv MAIN");
		walk.signed().prepared().issued("wenlv", Commands.reply("A", 3)).delivered("wenlv", "gov");
		ExcellentStory story = ExcellentStory.open(this.scenes.house(), walk, "recommenders",
				List.of("unit:wenlv", "body:minjian"));
		try {
			recommended(story, walk, title);
			scored(story, title);
			decided(story, walk);
		}
		finally {
			story.end(this.jdbc);
		}
	}

	private void recommended(ExcellentStory story, Walk walk, String title) {
		Sheet sheet = follow(story.task("wenlv-liaison", "recommend")).choose("recommend")
			.write("proposalId", walk.file().path("caseNo").asText() + " " + title)
			.write("reason", "选题切口小，调研深入，所提建议已转化为工作方案并组织实施。");
		assertThat(this.scenes.shown("recommend", sheet).send()).contains("提交推荐");
		String own = "/member/tasks/" + story.task("minjian", "recommend").id();
		this.scenes.desks().phone("minjian", own).photograph("member-recommend");
		story.task("clerk", "recommend").answer(Map.of("decision", "none"));
		this.scenes.desks().page("clerk", "/excellence").photograph("excellence");
		this.scenes.desks().page("clerk", "/excellence/" + story.id()).photograph("excellence-sifting");
		story.act("open-scoring", Map.of()).ok();
	}

	private void scored(ExcellentStory story, String title) {
		Sheet sheet = follow(story.task("expert1", "score-proposal"));
		int[] points = { 9, 8, 9, 9, 7, 6, 11, 10, 5 };
		for (int row = 0; row < points.length; row++) {
			sheet.write("points", row, String.valueOf(points[row]));
		}
		sheet.write("comment", "选题准，数据翔实，建议责任单位明确，便于承办。");
		assertThat(this.scenes.shown("score-proposal", sheet).send()).contains("没有后续待办").doesNotContain("查看案件");
		for (String expert : List.of("expert2", "expert3")) {
			assertThat(story.task(expert, "score-proposal").card().path("title").asText()).isEqualTo(title);
			story.task(expert, "score-proposal").answer(ExcellentStory.marks(9));
		}
	}

	private void decided(ExcellentStory story, Walk walk) {
		Sheet sheet = follow(story.task("chair", "decide-excellent"))
			.write("meetingOn", this.scenes.house().today().toString())
			.write("minutesNo", "主席会议纪要〔2026〕9号")
			.write("comment", "同意拟入选名单。");
		this.scenes.shown("decide-excellent", sheet).send();
		this.scenes.desks().page("clerk", "/excellence/" + story.id()).photograph("excellence-publicity");
		this.scenes.desks().phone("clerk", "/excellence/" + story.id()).photograph("excellence-phone");
		assertThat(story.row(walk).path("state").asText()).isEqualTo("CHOSEN");
	}

	private Sheet follow(Task task) {
		return this.scenes.desks().follow(task);
	}

}
