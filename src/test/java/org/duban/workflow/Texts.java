package org.duban.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Texts for tests of other rooms: whatever says ★ is refused. */
public final class Texts {

	private Texts() {
	}

	public static GuardedTexts guarded() {
		return new GuardedTexts(new TextGuard() {

			@Override
			public boolean refuses(String text) {
				return text.contains("★");
			}

			@Override
			public boolean refusesName(String fileName) {
				return refuses(fileName);
			}

		}, new ObjectMapper());
	}

}
