package org.duban.browser;

import java.util.Set;
import java.util.TreeSet;

import org.duban.story.House;
import org.duban.story.Task;
import org.duban.story.Walk;

/** Opens forms and pages and remembers which forms were seen. */
final class Scenes {

	static final Set<String> SEEN = new TreeSet<>();

	private final House house;

	private final Desks desks;

	Scenes(House house, Desks desks) {
		this.house = house;
		this.desks = desks;
	}

	House house() {
		return this.house;
	}

	Desks desks() {
		return this.desks;
	}

	/** From the person's list. */
	Sheet take(String person, String key, Walk walk) {
		return this.desks.take(task(person, key, walk), "我的待办");
	}

	/** What a clerk enters for somebody stands in a list of its own. */
	Sheet takeForAnother(String person, String key, Walk walk) {
		return this.desks.take(task(person, key, walk), "代录");
	}

	/** As by the link in a message; for lists that are long by now. */
	Sheet follow(String person, String key, Walk walk) {
		return this.desks.follow(task(person, key, walk));
	}

	void memberTask(String picture, String member, String key, Walk walk) {
		this.desks.phone(member, "/member/tasks/" + task(member, key, walk).id()).photograph(picture);
	}

	Sheet shown(String key, Sheet sheet) {
		SEEN.add(key);
		return sheet.looksRight(key);
	}

	private Task task(String person, String key, Walk walk) {
		return this.house.as(person).tasks(key, walk.id()).get(0);
	}

}
