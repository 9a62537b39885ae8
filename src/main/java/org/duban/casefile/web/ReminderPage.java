package org.duban.casefile.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.casefile.ReminderLedger;
import org.duban.casefile.ReminderLedger.Line;
import org.duban.casefile.ReminderLedger.Search;
import org.duban.casefile.ReminderLedger.Told;
import org.duban.casefile.Words;
import org.duban.deadline.ClockKind;
import org.duban.document.Spreadsheets;
import org.duban.organisation.Units;
import org.duban.supervision.DatedMatters;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 催办台账 for clerk and supervisors: every reminder and what became of it. */
@Controller
@RequestMapping("/supervision")
class ReminderPage {

	private static final int SIZE = 30;

	private static final int HIGHEST_LEVEL = 5;

	private static final List<String> COLUMNS = List.of("sent", "level", "case", "title", "unit", "clock", "due",
			"remaining", "text", "by", "channels", "told", "mailed", "opened", "opened-by", "acted-by", "acted",
			"acted-at");

	private final ReminderLedger ledger;

	private final Units units;

	private final Spreadsheets spreadsheets;

	private final Words words;

	ReminderPage(ReminderLedger ledger, Units units, Spreadsheets spreadsheets, Words words) {
		this.ledger = ledger;
		this.units = units;
		this.spreadsheets = spreadsheets;
		this.words = words;
	}

	/** What the filters say; what cannot be read is no filter. */
	record Filters(@Nullable String unit, @Nullable String clock, @Nullable String level, @Nullable String since,
			@Nullable String until, @Nullable String unopened) {

		Search search(Actor actor) {
			return new Search(this.unit, this.clock,
					(this.level != null && this.level.matches("\\d")) ? Integer.valueOf(this.level) : null,
					day(this.since), day(this.until), "true".equals(this.unopened), !actor.is("supervisor"));
		}

		private static @Nullable LocalDate day(@Nullable String text) {
			try {
				return (text == null || text.isBlank()) ? null : LocalDate.parse(text);
			}
			catch (DateTimeParseException ex) {
				return null;
			}
		}

	}

	@GetMapping("/reminders")
	String show(@ModelAttribute("filters") Filters filters, @RequestParam(defaultValue = "0") int page, Actor actor,
			Model model) {
		mayRead(actor);
		Search search = filters.search(actor);
		int shown = Math.max(0, page);
		int total = this.ledger.count(search);
		model.addAttribute("lines", this.ledger.page(search, shown, SIZE));
		model.addAttribute("total", total);
		model.addAttribute("page", shown);
		model.addAttribute("more", (shown + 1) * SIZE < total);
		model.addAttribute("units", this.units.active());
		model.addAttribute("clocks",
				Stream.concat(
						Arrays.stream(ClockKind.values()).filter((kind) -> !kind.ofEscalation()).map(ClockKind::name),
						Arrays.stream(DatedMatters.Kind.values()).map(DatedMatters.Kind::name))
					.toList());
		model.addAttribute("levels", IntStream.rangeClosed(0, HIGHEST_LEVEL).boxed().toList());
		return "casefile/reminders";
	}

	@GetMapping("/reminders.xlsx")
	void excel(@ModelAttribute("filters") Filters filters, Actor actor, HttpServletResponse response)
			throws IOException {
		mayRead(actor);
		response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		response.setHeader("Content-Disposition", "attachment; filename=\"reminders.xlsx\"");
		try (Stream<Line> lines = this.ledger.all(filters.search(actor));
				OutputStream out = response.getOutputStream()) {
			this.spreadsheets.write(new Spreadsheets.Sheet(word("title"), COLUMNS.stream().map(this::word).toList(),
					lines.map(this::cells)), out);
		}
	}

	private List<@Nullable Object> cells(Line line) {
		List<@Nullable Object> cells = new ArrayList<>();
		String clock = line.clock();
		Collections.addAll(cells, line.sentAt(), this.words.of("reminder.name", String.valueOf(line.level())),
				line.number(), line.title(), line.unit(), (clock != null) ? this.words.of("clock", clock) : null,
				line.due(), (clock != null) ? line.remaining() : null, line.text(), line.by(),
				channels(line.channels()), names(line.told().stream()), line.mailed(), line.opened(),
				names(line.told().stream().filter((one) -> one.openedAt() != null)));
		ReminderLedger.Acted acted = line.acted();
		cells.add((acted != null) ? acted.who() : null);
		cells.add((acted != null) ? act(acted.act()) : null);
		cells.add((acted != null) ? acted.at() : null);
		return cells;
	}

	private static String names(Stream<Told> people) {
		return String.join("、", people.map(Told::name).toList());
	}

	private String channels(String channels) {
		return String.join("、", Arrays.stream(channels.split(",")).map((one) -> word("channel." + one)).toList());
	}

	private String act(String act) {
		String name = this.words.of("task", act);
		return name.equals(act) ? this.words.of("act", act) : name;
	}

	private String word(String code) {
		return this.words.of("reminders", code);
	}

	private static void mayRead(Actor actor) {
		if (!actor.is("clerk") && !actor.is("supervisor")) {
			throw new AccessDeniedException("Clerk and supervisors read the ledger");
		}
	}

}
