package org.duban.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.lang3.EnumUtils;
import org.duban.workflow.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 消息设置: how one wishes to hear of what, as far as the rules leave a choice. */
@Controller
@RequestMapping("/me/notices")
class NoticesPage {

	/**
	 * @param choice whether there is anything to choose
	 * @param demanded what is sent at once in any case
	 */
	record Line(String topic, Way way, boolean choice, List<NoticeKinds.Kind> demanded) {
	}

	private final NoticeKinds kinds;

	private final NoticeChoices choices;

	NoticesPage(NoticeKinds kinds, NoticeChoices choices) {
		this.kinds = kinds;
		this.choices = choices;
	}

	@GetMapping
	String show(Actor actor, @RequestParam(defaultValue = "false") boolean saved, Model model) {
		Map<String, Way> chosen = this.choices.chosen(actor.username());
		model.addAttribute("ways", Way.values());
		model.addAttribute("saved", saved);
		model.addAttribute("lines",
				this.kinds.topics()
					.stream()
					.map((topic) -> line(topic, chosen.getOrDefault(topic, Way.MAIL)))
					.toList());
		return "notification/notices";
	}

	private Line line(String topic, Way way) {
		List<NoticeKinds.Kind> all = this.kinds.of(topic);
		List<NoticeKinds.Kind> demanded = all.stream().filter(NoticeKinds.Kind::mandatory).toList();
		return new Line(topic, way, demanded.size() < all.size(), demanded);
	}

	@PostMapping
	String save(Actor actor, @RequestParam Map<String, String> fields) {
		Map<String, Way> wishes = new HashMap<>();
		fields.forEach((topic, way) -> {
			if (EnumUtils.isValidEnum(Way.class, way)) {
				wishes.put(topic, Way.valueOf(way));
			}
		});
		this.choices.choose(actor.username(), wishes);
		return "redirect:/me/notices?saved=true";
	}

}
