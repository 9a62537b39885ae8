package org.duban.report;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** What the pages of the statistics show. */
public final class Figures {

	private Figures() {
	}

	/**
	 * What is asked for, as it stands in the address; what means nothing is left out.
	 *
	 * @param sessions codes
	 * @param whole the cases among which is counted, not those counted
	 */
	public record Asked(List<String> sessions, Optional<Indicator> indicator, Optional<Dimension> dimension,
			String value, boolean whole) {

		public static Asked of(Map<String, String[]> parameters) {
			return new Asked(Arrays.stream(parameters.getOrDefault("session", new String[0])).limit(50).toList(),
					Indicator.of(first(parameters, "indicator")), Dimension.of(first(parameters, "by")),
					first(parameters, "value"), first(parameters, "part").equals("of"));
		}

		private static String first(Map<String, String[]> parameters, String name) {
			return Arrays.stream(parameters.getOrDefault(name, new String[0])).findFirst().orElse("");
		}

		Slice slice() {
			return this.dimension.map((dimension) -> new Slice(dimension, this.value)).orElse(Slice.ALL);
		}

		Asked ofWhole() {
			return new Asked(this.sessions, this.indicator, this.dimension, this.value, true);
		}

		/** Of the list of cases. */
		public String address() {
			return "/statistics/cases?" + query() + (this.whole ? "&part=of" : "");
		}

		/** The part of an address that repeats the question. */
		public String query() {
			StringBuilder query = new StringBuilder(
					String.join("&", this.sessions.stream().map((code) -> "session=" + escaped(code)).toList()));
			this.indicator.ifPresent((one) -> query.append("&indicator=").append(one.code()));
			this.dimension.ifPresent(
					(one) -> query.append("&by=").append(one.code()).append("&value=").append(escaped(this.value)));
			return StringUtils.removeStart(query.toString(), "&");
		}

		private static String escaped(String text) {
			return URLEncoder.encode(text, StandardCharsets.UTF_8);
		}

	}

	public record Choice(String code, String name, boolean chosen) {

	}

	/**
	 * A number of a session.
	 *
	 * @param value null where nothing can be said
	 * @param rows address of the cases counted
	 * @param ofRows address of those among which, null where that is not a list of cases
	 */
	public record Cell(int count, @Nullable Integer of, @Nullable BigDecimal value, boolean percent, String rows,
			@Nullable String ofRows) {

		/** As people write it: without zeros that say nothing. */
		public String shown() {
			if (this.value == null) {
				return "—";
			}
			BigDecimal plain = Objects.requireNonNull(this.value).stripTrailingZeros();
			return plain.setScale(Math.max(plain.scale(), 0)).toPlainString() + (this.percent ? "%" : "");
		}

	}

	public record Line(String code, String name, String how, Indicator.Section section, List<Cell> cells) {

	}

	public record Overview(List<Choice> choices, List<String> sessions, List<Line> lines) {

		public List<Line> of(String section) {
			return this.lines.stream().filter((line) -> line.section().name().equals(section)).toList();
		}

	}

	public record Row(String code, String name, List<Cell> cells) {

	}

	public record Split(Choice indicator, String how, Choice dimension, List<Choice> choices, List<String> sessions,
			List<Row> rows) {

	}

	/** A case in the list behind a number. */
	public record CaseLine(long id, String number, String title, String state, String units) {

	}

	public record Listed(String title, String how, List<CaseLine> cases) {

	}

	public record Member(String no, String name, String sector, String session) {

	}

	public record Silent(List<String> sessions, List<Member> members) {

	}

}
