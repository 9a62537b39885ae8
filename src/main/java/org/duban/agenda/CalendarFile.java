package org.duban.agenda;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.duban.workflow.People;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The calendar of whoever a secret belongs to: one event of a whole day for each date,
 * with an alarm on the morning before and one on the day itself. What is done is not in
 * it any more, and programs that read it again drop it.
 */
@Component
public class CalendarFile {

	private static final Duration MORNING_BEFORE = Duration.ofHours(-15);

	private static final Duration MORNING = Duration.ofHours(9);

	private final FeedKeys keys;

	private final People people;

	private final Agenda agenda;

	private final MessageSource texts;

	private final Clock clock;

	CalendarFile(FeedKeys keys, People people, Agenda agenda, MessageSource texts, Clock clock) {
		this.keys = keys;
		this.people = people;
		this.agenda = agenda;
		this.texts = texts;
		this.clock = clock;
	}

	/** Nothing, if the secret is nobody's or its owner may not log in any more. */
	public Optional<String> read(String secret) {
		return this.keys.owner(secret).flatMap(this.people::actor).map(this.agenda::of).map(this::write);
	}

	private String write(Collection<AgendaEntry> entries) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Duban//Duban//ZH"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar
			.add(new XProperty("X-WR-CALNAME", this.texts.getMessage("agenda.name", null, Locale.SIMPLIFIED_CHINESE)));
		calendar.add(new XProperty("X-WR-TIMEZONE", this.clock.getZone().getId()));
		entries.forEach((entry) -> calendar.add(event(entry)));
		StringWriter file = new StringWriter();
		try {
			new CalendarOutputter(false).output(calendar, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toString();
	}

	private VEvent event(AgendaEntry entry) {
		VEvent event = new VEvent(false);
		event.add(new Uid(entry.uid() + "@duban"));
		event.add(new DtStamp(this.clock.instant()));
		event.add(new DtStart<>(entry.day()));
		event.add(new DtEnd<>(entry.day().plusDays(1)));
		event.add(new Summary(entry.summary()));
		event.add(new Description(entry.note()));
		event.add(new Url(URI.create(entry.link())));
		event.add(ImmutableTransp.TRANSPARENT);
		event.add(alarm(MORNING_BEFORE, entry.summary()));
		event.add(alarm(MORNING, entry.summary()));
		return event;
	}

	private static VAlarm alarm(Duration after, String what) {
		VAlarm alarm = new VAlarm();
		alarm.add(ImmutableAction.DISPLAY);
		alarm.add(new Trigger(after));
		alarm.add(new Description(what));
		return alarm;
	}

}
