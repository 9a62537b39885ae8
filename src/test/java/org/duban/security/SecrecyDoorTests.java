package org.duban.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A text with a secrecy mark is refused at every door and left nowhere. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class SecrecyDoorTests {

	/** Found nowhere else. */
	private final String trace = "编号" + UUID.randomUUID();

	private final String secret = "秘密★1年\n关于某项工作的情况，" + this.trace;

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
	}

	private void refused(Answer answer, String field) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(400);
		assertThat(answer.text()).contains("secrecy-mark").contains("\"field\":\"" + field + "\"").contains("纸质");
		assertThat(answer.text()).doesNotContain(this.trace);
	}

	@Test
	void noDoorLetsAMarkedTextInAndNothingOfItIsKept(CapturedOutput output) {
		Chain chain = new Chain(this.wire);
		String path = "/api/proposals/" + chain.id;
		Map<String, Object> draft = new LinkedHashMap<>(Map.of("title", "关于某事的建议", "situation", this.secret,
				"suggestions", "1.编制规划", "category2", "commerce-tourism", "contactPerson", "张三", "contactTel", "0451"));
		refused(this.wire.post(chain.member, "/api/proposals", draft), "situation");
		refused(this.wire.call(chain.member, "PUT", path, draft), "situation");
		Browser member = Browser.of(this.wire, chain.member);
		member.get("/member");
		assertThat(member.call("POST", "/member/drafts", draft).body()).contains("secrecy-mark");
		assertThat(member.call("POST", "/member/drafts/" + chain.id, draft).body()).contains("secrecy-mark");
		assertThat(member.upload(path + "/attachments", "【机密】" + this.trace + ".txt", "材料").body())
			.contains("secrecy-mark");
		assertThat(member.upload(path + "/attachments", "材料.txt", this.secret).body()).contains("secrecy-mark")
			.contains("纸质")
			.doesNotContain(this.trace);
		refused(this.wire.post(chain.member, path + "/acts/withdraw", Map.of("reason", this.secret)), "reason");
		chain.submitted();
		String task = chain.task("clerk", "first-review");
		Map<String, Object> answer = Map.of("decision", "return", "comment", this.secret);
		refused(this.wire.post("clerk", "/api/tasks/" + task + "/complete", answer), "comment");
		refused(this.wire.call("clerk", "PUT", "/api/tasks/" + task + "/draft", answer), "comment");
		refused(this.wire.call("clerk", "PUT", "/api/tasks/" + task + "/draft", Map.of(this.secret, "x")), "");
		byTheEngine(task, answer);
		assertThat(traces()).isEmpty();
		assertThat(output.getAll()).doesNotContain(this.trace);
	}

	private void byTheEngine(String task, Map<String, Object> answer) {
		Map<String, Object> command = Map.of("value", Wire.json(answer), "type", "String");
		Answer engine = this.wire.post("clerk", "/engine-rest/task/" + task + "/complete",
				Map.of("variables", Map.of("command", command)));
		assertThat(engine.status()).as(engine.text()).isEqualTo(400);
		assertThat(engine.text()).contains("secrecy mark").doesNotContain(this.trace);
		Answer comment = this.wire.post("clerk", "/engine-rest/task/" + task + "/comment/create",
				Map.of("message", this.secret));
		assertThat(comment.status()).as(comment.text()).isBetween(400, 499);
		assertThat(comment.text()).doesNotContain(this.trace);
	}

	@Test
	void aTextAboutSecretsIsWelcome() {
		Chain chain = new Chain(this.wire).submitted();
		String task = chain.task("clerk", "first-review");
		this.wire
			.call("clerk", "PUT", "/api/tasks/" + task + "/draft",
					Map.of("decision", "return", "comment", "请补充：保守国家秘密、商业秘密的具体措施，密级分绝密、机密、秘密三级。"))
			.ok();
	}

	/** Every text column of every table. */
	private List<String> traces() {
		String schema = this.jdbc.queryForObject("select schema()", String.class);
		return this.jdbc
			.query("""
					select c.table_name, c.column_name from information_schema.columns c
					join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
					where c.table_schema = ? and t.table_type like '%TABLE%'
					and lower(t.table_name) <> 'flyway_schema_history'
					and (lower(c.data_type) like '%char%' or lower(c.data_type) like '%text%')""",
					(row, no) -> row.getString(1) + " where " + row.getString(2), schema)
			.stream()
			.filter((column) -> {
				Integer found = this.jdbc.queryForObject("select count(*) from " + column + " like ?", Integer.class,
						"%" + this.trace + "%");
				return found != null && found > 0;
			})
			.toList();
	}

}
