package org.duban.report;

import java.util.List;

/** The members of a session: who was none any more on its first day is not among them. */
record Roll(List<Seat> seats) {

	record Seat(String username, String no, String name, String sector, String party, String committee, String group) {

		String of(Dimension dimension) {
			return switch (dimension) {
				case SECTOR -> this.sector;
				case PARTY -> this.party;
				case COMMITTEE -> this.committee;
				case GROUP -> this.group;
				default -> "";
			};
		}

	}

	/** Members of the slice; nobody where members have no such value. */
	List<Seat> in(Slice slice) {
		Dimension dimension = slice.dimension();
		if (dimension == null) {
			return this.seats;
		}
		return dimension.ofMembers()
				? this.seats.stream().filter((seat) -> seat.of(dimension).equals(slice.value())).toList() : List.of();
	}

}
