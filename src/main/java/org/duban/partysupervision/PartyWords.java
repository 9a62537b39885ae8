package org.duban.partysupervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duban.partysupervision.PartyLedger.Finding;
import org.duban.partysupervision.PartyLedger.Line;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** How an item is put on pages, in files and in papers. */
@Component("partyWords")
public class PartyWords {

	private final PartyUnits units;

	PartyWords(PartyUnits units) {
		this.units = units;
	}

	/**
	 * In which activity, when and by whom something was found; empty where nothing is
	 * known.
	 */
	public String found(Line line) {
		Finding found = line.found();
		return (found != null) ? found(found.activity(), found.on(), found.by()) : "";
	}

	String found(@Nullable String activity, @Nullable LocalDate on, @Nullable String by) {
		return Stream.of(text(activity), text(on), text(by))
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining("，"));
	}

	private static String text(@Nullable Object part) {
		return (part != null) ? part.toString() : "";
	}

	/** Names of those who take part. */
	public String coUnits(List<String> codes) {
		return this.units.names(codes);
	}

}
