package org.duban.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;
import org.duban.board.StepTimes.Step;

import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The times of the steps, painted on the drawings of the models: the darker a task, the
 * longer its median is. Tasks under one clock have one time.
 */
@Component
public class StepPictures {

	/** From the shortest fifth to the longest. */
	private static final List<String> SHADES = List.of("#fff6e6", "#ffe3b8", "#ffc98a", "#f9a45c", "#ee7f3a");

	private final Map<String, Resource> drawings = new TreeMap<>();

	private final MessageSource messages;

	StepPictures(MessageSource messages) {
		this.messages = messages;
		try {
			Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:processes/*.svg"))
				.forEach((file) -> this.drawings.put(StringUtils.removeEnd(file.getFilename(), ".svg"), file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Names of the models of which at least one step is measured. */
	public List<String> models(Collection<Step> steps) {
		return this.drawings.entrySet()
			.stream()
			.filter((entry) -> !byTask(steps, ProcessDrawing.read(entry.getValue())).isEmpty())
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The drawing of a model; nothing, if there is no such model. */
	public Optional<String> paint(String model, Collection<Step> steps, Locale reader) {
		return Optional.ofNullable(this.drawings.get(model))
			.map(ProcessDrawing::read)
			.map((drawing) -> painted(drawing, steps, reader));
	}

	private String painted(ProcessDrawing drawing, Collection<Step> steps, Locale reader) {
		int longest = steps.stream().mapToInt(Step::median).max().orElse(0);
		byTask(steps, drawing).forEach((task, step) -> drawing.paint(task, shade(step.median(), longest),
				this.messages.getMessage("steps.badge", new Object[] { step.median(), step.most() }, reader),
				this.messages.getMessage("steps.badge-title",
						new Object[] { step.name(), step.done(), step.median(), step.most(), step.late() }, reader)));
		return drawing.text();
	}

	/** A reply's tasks are under two clocks; the first in the life cycle is shown. */
	private static Map<String, Step> byTask(Collection<Step> steps, ProcessDrawing drawing) {
		return steps.stream()
			.flatMap((step) -> step.kind().tasks().stream().map((task) -> Map.entry(task, step)))
			.filter((entry) -> drawing.has(entry.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, TreeMap::new));
	}

	private static String shade(int median, int longest) {
		return SHADES.get((longest == 0) ? 0 : Math.min(SHADES.size() - 1, median * SHADES.size() / longest));
	}

}
