package org.duban.secrecy;

import java.util.List;

import org.duban.organisation.Dictionaries;
import org.duban.workflow.TextGuard;

import org.springframework.stereotype.Component;

/** The marks of the dictionary, asked at every door through which texts come in. */
@Component
class SecrecyGuard implements TextGuard {

	static final List<String> KINDS = List.of("secrecy-level", "secrecy-sign", "secrecy-label", "secrecy-phrase");

	private record Known(List<List<String>> rows, SecrecyMarks marks) {

	}

	private final Dictionaries dictionaries;

	private volatile Known known = new Known(List.of(), new SecrecyMarks(List.of(), List.of(), List.of(), List.of()));

	SecrecyGuard(Dictionaries dictionaries) {
		this.dictionaries = dictionaries;
	}

	@Override
	public boolean refuses(String text) {
		return marks().in(text);
	}

	@Override
	public boolean refusesName(String fileName) {
		return marks().inName(fileName);
	}

	/** An entry that is added to the dictionary counts at once. */
	private SecrecyMarks marks() {
		List<List<String>> rows = KINDS.stream().map(this::words).toList();
		Known last = this.known;
		if (!last.rows().equals(rows)) {
			last = new Known(rows, new SecrecyMarks(rows.get(0), rows.get(1), rows.get(2), rows.get(3)));
			this.known = last;
		}
		return last.marks();
	}

	private List<String> words(String kind) {
		return this.dictionaries.entries(kind).stream().map(Dictionaries.Entry::name).toList();
	}

}
