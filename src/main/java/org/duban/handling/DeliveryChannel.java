package org.duban.handling;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a reply reached its proposers. */
public enum DeliveryChannel {

	@JsonProperty("system")
	SYSTEM,

	@JsonProperty("paper")
	PAPER,

	@JsonProperty("meeting")
	MEETING

}
