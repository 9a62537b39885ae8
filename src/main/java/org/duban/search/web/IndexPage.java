package org.duban.search.web;

import org.duban.search.IndexKeeper;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The index of this node beside the tables; for the system administrator, who reads no
 * case here.
 */
@Controller
class IndexPage {

	private final IndexKeeper keeper;

	IndexPage(IndexKeeper keeper) {
		this.keeper = keeper;
	}

	@GetMapping("/admin/search-index")
	String show(Model model) {
		model.addAttribute("state", this.keeper.state());
		model.addAttribute("balance", this.keeper.balance());
		return "search/index";
	}

	@PostMapping("/admin/search-index/rebuild")
	String rebuild() {
		this.keeper.rebuild();
		return "redirect:/admin/search-index";
	}

}
