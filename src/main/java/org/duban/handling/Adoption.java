package org.duban.handling;

import com.fasterxml.jackson.annotation.JsonProperty;

/** 已采纳, 部分采纳, 暂不采纳. */
public enum Adoption {

	@JsonProperty("adopted")
	ADOPTED,

	@JsonProperty("partly")
	PARTLY,

	@JsonProperty("not-now")
	NOT_NOW

}
