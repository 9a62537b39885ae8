package org.duban.account;

/** What somebody typed who wants another password; kept nowhere. */
public record OwnPassword(String current, String next, String again) {

	@Override
	public String toString() {
		return "OwnPassword[]";
	}

}
