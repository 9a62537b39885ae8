package org.duban.administration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.duban.document.DryRun;
import org.duban.document.DryRun.Draft;
import org.duban.document.ImportPages;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Accounts from an Excel file: shown first, then entered, their passwords shown once. */
@Controller
@RequestMapping("/admin/accounts")
class AccountSheets extends ImportPages {

	private static final String MADE = "made";

	private final AccountCodes codes;

	AccountSheets(Entering entering, AccountCodes codes, Tools tools) {
		super(entering, tools, new Place("/admin/accounts", "/admin/accounts/made", "account", "accounts.xlsx"));
		this.codes = codes;
	}

	/** Enters a file and lays the passwords aside for the page that follows. */
	@Component
	record Entering(AccountImport imports, HttpServletRequest request) implements Incoming {

		@Override
		public List<String> headings() {
			return this.imports.headings();
		}

		@Override
		public boolean mayEnter(Actor actor) {
			return actor.is("sysadmin");
		}

		@Override
		public DryRun read(byte[] file, Actor actor) {
			return this.imports.read(file);
		}

		@Override
		public DryRun enter(String rows, Actor actor) {
			DryRun run = this.imports.seen(rows);
			if (run.sound()) {
				RequestContextUtils.getOutputFlashMap(this.request).put(MADE, this.imports.enter(run, actor));
			}
			return run;
		}

	}

	/** Shown on the page after the file only; nobody can look them up later. */
	@GetMapping("/made")
	String made(Model model) {
		return model.containsAttribute(MADE) ? "admin/accounts-made" : "redirect:/admin/accounts";
	}

	@Override
	protected List<String> named(Draft draft) {
		String roles = Arrays.stream(draft.text("roles").split(","))
			.map((role) -> this.codes.name("roles", role))
			.collect(Collectors.joining("、"));
		return List.of(draft.text("username"), draft.text("name"), draft.text("mail"), draft.text("phone"), roles,
				this.codes.name("unit", draft.text("unit")), this.codes.name("body", draft.text("body")),
				draft.text("no"), this.codes.name("sector", draft.text("sector")),
				this.codes.name("party", draft.text("party")), this.codes.name("group", draft.text("group")),
				draft.text("workplace"), draft.text("post"));
	}

}
