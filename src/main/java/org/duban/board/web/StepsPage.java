package org.duban.board.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.duban.board.StepPictures;
import org.duban.board.StepTimes;
import org.duban.workflow.Actor;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 各环节用时: how long each step takes, as numbers and on the drawings of the models. */
@Controller
@RequestMapping("/supervision/steps")
class StepsPage {

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	private final StepTimes times;

	private final StepPictures pictures;

	StepsPage(StepTimes times, StepPictures pictures) {
		this.times = times;
		this.pictures = pictures;
	}

	@GetMapping
	String show(Actor actor, Model model) {
		List<StepTimes.Step> steps = this.times.of(actor);
		model.addAttribute("steps", steps);
		model.addAttribute("models", this.pictures.models(steps));
		return "board/steps";
	}

	@GetMapping("/{model}.svg")
	ResponseEntity<byte[]> picture(@PathVariable String model, Actor actor, Locale reader) {
		return this.pictures.paint(model, this.times.of(actor), reader)
			.map((drawing) -> ResponseEntity.ok()
				.contentType(SVG)
				.cacheControl(CacheControl.noStore())
				.body(drawing.getBytes(StandardCharsets.UTF_8)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
