package org.duban.administration;

import java.util.List;
import java.util.Map;

import org.duban.parameter.ParameterTable;
import org.duban.workflow.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The parameters for programs of the administrator. */
@RestController
@RequestMapping("/api/admin/parameters")
class ParameterApi {

	private final ParameterDesk desk;

	private final DeskForm form;

	ParameterApi(ParameterDesk desk, DeskForm form) {
		this.desk = desk;
		this.form = form;
	}

	@GetMapping
	List<ParameterDesk.Line> all() {
		return this.desk.all();
	}

	@GetMapping("/{name}")
	List<ParameterTable.Row> history(@PathVariable String name) {
		return this.desk.history(name);
	}

	@PostMapping("/{name}/preview")
	ShiftedCases.Report preview(@PathVariable String name, @RequestBody Map<String, Object> body) {
		return this.desk.preview(this.form.read(body, "name", name, SetParameter.class));
	}

	@PostMapping("/{name}")
	List<ParameterTable.Row> apply(@PathVariable String name, @RequestBody Map<String, Object> body, Actor actor) {
		this.desk.apply(this.form.read(body, "name", name, SetParameter.class), actor);
		return this.desk.history(name);
	}

}
