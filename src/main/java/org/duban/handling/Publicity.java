package org.duban.handling;

import com.fasterxml.jackson.annotation.JsonProperty;

/** 主动公开, 依申请公开, 不予公开. */
public enum Publicity {

	@JsonProperty("active")
	ACTIVE,

	@JsonProperty("on-request")
	ON_REQUEST,

	@JsonProperty("none")
	NONE

}
