package org.duban.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.duban.DatabaseTest;
import org.duban.document.Books;
import org.duban.document.Books.Front;
import org.duban.report.Compilation.Wanted;
import org.duban.report.CompiledCase.Listed;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long a compilation of a whole session takes, and how much memory. Runs by hand
 * only, for its name is no test's:
 * {@code ./mvnw test -Dtest=CompilationLoad -Dduban.compilation.cases=850}.
 */
@DatabaseTest
class CompilationLoad {

	private static final Actor SUPERVISOR = new Actor("supervisor", "督查", Set.of("supervisor"), null);

	@Autowired
	CompiledCases cases;

	@Autowired
	Names names;

	@Autowired
	Books books;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void sayHowLongItTakes() throws IOException {
		int count = Integer.getInteger("duban.compilation.cases", 50);
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		CompilationSeed seed = new CompilationSeed(this.jdbc).plant(count + 2);
		Path pdf = Files.createTempFile("load", ".pdf");
		Path word = Files.createTempFile("load", ".docx");
		try {
			for (String kind : List.of("CATALOGUE", "COLLECTION")) {
				make(kind, pdf, word);
			}
		}
		finally {
			seed.clear();
			if (!Boolean.getBoolean("duban.compilation.keep")) {
				Files.delete(pdf);
				Files.delete(word);
			}
		}
	}

	private void make(String kind, Path pdf, Path word) throws IOException {
		Wanted wanted = Wanted.of(kind, CompilationSeed.SITTING, "CATEGORY", true, false).orElseThrow();
		long start = System.nanoTime();
		int listed = make(wanted, pdf, word, (more) -> {
		});
		long took = (System.nanoTime() - start) / 1_000_000;
		long before = used();
		List<Long> held = new ArrayList<>();
		make(wanted, pdf, word, (more) -> held.add(used()));
		System.out.println("LOAD " + kind + " of " + listed + " cases: " + took + " ms, live heap before " + before
				+ " KB, at each batch of both files " + held + ", after " + used() + " KB, PDF "
				+ Files.size(pdf) / 1024 + " KB, Word " + Files.size(word) / 1024 + " KB " + pdf + " " + word);
	}

	private int make(Wanted wanted, Path pdf, Path word, CompilationText.Step step) throws IOException {
		List<Listed> listed = this.cases.chosen(wanted, SUPERVISOR);
		try (OutputStream sheets = Files.newOutputStream(pdf); OutputStream editable = Files.newOutputStream(word)) {
			this.books.bind(new Front("第八届第一次会议提案及答复汇编", List.of("共" + listed.size() + "件")),
					new CompilationText(wanted, listed, this.cases, this.names, step), sheets, editable);
		}
		return listed.size();
	}

	/** What is really held, in kilobytes: garbage goes first. */
	private static long used() {
		System.gc();
		return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1024;
	}

}
