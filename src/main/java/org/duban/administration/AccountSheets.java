package org.duban.administration;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.duban.document.DryRun;
import org.duban.document.DryRun.Draft;
import org.duban.document.DryRunPage;
import org.duban.document.DryRunPage.Target;
import org.duban.document.Spreadsheets;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Accounts from an Excel file: shown first, then entered, their passwords shown once. */
@Controller
@RequestMapping("/admin/accounts")
class AccountSheets {

	private final AccountImport imports;

	private final AccountCodes codes;

	private final DryRunPage page;

	private final Spreadsheets spreadsheets;

	AccountSheets(AccountImport imports, AccountCodes codes, DryRunPage page, Spreadsheets spreadsheets) {
		this.imports = imports;
		this.codes = codes;
		this.page = page;
		this.spreadsheets = spreadsheets;
	}

	/** The headings of a file to fill in. */
	@GetMapping("/template.xlsx")
	void template(HttpServletResponse response) throws IOException {
		response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		response.setHeader("Content-Disposition", "attachment; filename=\"accounts.xlsx\"");
		this.spreadsheets.write(new Sheet("accounts", this.imports.headings(), Stream.empty()),
				response.getOutputStream());
	}

	@PostMapping("/import")
	String dryRun(@RequestParam(required = false) @Nullable MultipartFile file, Model model, Locale locale)
			throws IOException {
		return shown(this.imports.read((file != null) ? file.getBytes() : new byte[0]), model, locale);
	}

	/** What is not sound any more is shown again, and nothing of it is entered. */
	@PostMapping("/import/confirm")
	String confirm(@RequestParam(defaultValue = "[]") String rows, Actor actor, Model model, Locale locale) {
		DryRun run = seen(rows);
		if (!run.sound() || run.drafts().isEmpty()) {
			return shown(run, model, locale);
		}
		try {
			model.addAttribute("made", this.imports.enter(run, actor));
			return "admin/accounts-made";
		}
		catch (CommandRefused refused) {
			return shown(DryRunPage.refused(refused), model, locale);
		}
	}

	private DryRun seen(String rows) {
		try {
			return this.imports.seen(rows);
		}
		catch (CommandRefused refused) {
			return DryRunPage.refused(refused);
		}
	}

	private String shown(DryRun run, Model model, Locale locale) {
		return this.page.show(run, new Target("/admin/accounts", "account", this.imports.headings()),
				run.drafts().stream().map(this::named).toList(), model, locale);
	}

	private List<String> named(Draft draft) {
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
