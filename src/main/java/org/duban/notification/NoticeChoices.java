package org.duban.notification;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How everybody wishes to hear of what. */
@Component
@Transactional
class NoticeChoices {

	private final NoticeKinds kinds;

	private final JdbcClient jdbc;

	NoticeChoices(NoticeKinds kinds, JdbcClient jdbc) {
		this.kinds = kinds;
		this.jdbc = jdbc;
	}

	/** What the rules demand is sent at once, whatever somebody wishes. */
	Way of(String username, String kind) {
		return this.kinds.find(kind)
			.filter((known) -> !known.mandatory())
			.map((known) -> chosen(username).getOrDefault(known.topic(), Way.MAIL))
			.orElse(Way.MAIL);
	}

	/** By topic; what is not in it is told at once. */
	@Transactional(readOnly = true)
	public Map<String, Way> chosen(String username) {
		Map<String, Way> chosen = new HashMap<>();
		this.jdbc.sql("select topic, way from notice_choice where username = ?")
			.param(username)
			.query((row, number) -> chosen.put(row.getString("topic"), Way.valueOf(row.getString("way"))))
			.list();
		return chosen;
	}

	/** Topics that the house does not know are passed over. */
	public void choose(String username, Map<String, Way> wishes) {
		this.jdbc.sql("delete from notice_choice where username = ?").param(username).update();
		this.kinds.topics()
			.stream()
			.filter(wishes::containsKey)
			.forEach((topic) -> this.jdbc.sql("insert into notice_choice (username, topic, way) values (?, ?, ?)")
				.params(username, topic, String.valueOf(wishes.get(topic)))
				.update());
	}

}
