package org.duban.casefile;

/**
 * Whether a reply is published: only if the unit says 主动公开 and the proposer does not
 * refuse, and only as far as the proposer allows.
 */
enum PublicOutcome {

	FULL, SUMMARY, NO;

	/**
	 * @param publicity what the unit says: ACTIVE, ON_REQUEST, NONE
	 * @param consent what the proposer says: full, summary, none
	 */
	static PublicOutcome of(String publicity, String consent) {
		if (!publicity.equals("ACTIVE")) {
			return NO;
		}
		return switch (consent) {
			case "full" -> FULL;
			case "summary" -> SUMMARY;
			default -> NO;
		};
	}

}
