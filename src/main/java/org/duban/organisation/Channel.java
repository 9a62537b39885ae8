package org.duban.organisation;

/** The side of the house a unit stands on: 党群, 政府, 其他. */
public enum Channel {

	PARTY("party-office"), GOVERNMENT("gov-office"), OTHER("clerk");

	private final String officeGroup;

	Channel(String officeGroup) {
		this.officeGroup = officeGroup;
	}

	/** Engine group of the office that assigns, decides returns and audits. */
	public String officeGroup() {
		return this.officeGroup;
	}

}
