package org.duban.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.duban.document.Books;
import org.duban.document.Books.Front;
import org.duban.document.LooseFiles;
import org.duban.report.Compilation.Wanted;
import org.duban.report.CompiledCase.Listed;
import org.duban.workflow.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes compilations, one at a time, while nobody waits. A file is offered when it is
 * whole: what a node that dies was making is simply asked for again.
 */
@Component
class CompilationPress implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(CompilationPress.class);

	private final CompilationBook book;

	private final CompiledCases cases;

	private final Names names;

	private final Tools tools;

	private final ExecutorService press;

	/** Those whose turn has not come: while the press lives, they do. */
	private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

	CompilationPress(CompilationBook book, CompiledCases cases, Names names, Tools tools) {
		this.book = book;
		this.cases = cases;
		this.names = names;
		this.tools = tools;
		CustomizableThreadFactory threads = new CustomizableThreadFactory("compilations-");
		threads.setDaemon(true);
		this.press = Executors.newSingleThreadExecutor(threads);
	}

	/** What the files are made with and kept by. */
	@Component
	record Tools(Books books, LooseFiles files, TransactionTemplate transaction) {

	}

	void start(long id, Wanted wanted, Actor actor) {
		this.waiting.add(id);
		this.press.execute(() -> {
			this.waiting.remove(id);
			try {
				Names.inChinese(() -> make(id, wanted, actor));
			}
			catch (Exception ex) {
				LOG.error("Compilation {} was not made", id, ex);
				this.book.failed(id);
			}
		});
	}

	private void make(long id, Wanted wanted, Actor actor) throws IOException {
		List<Listed> listed = this.cases.chosen(wanted, actor);
		int all = 2 * listed.size();
		AtomicInteger done = new AtomicInteger();
		beat(id, 0, all);
		CompilationText text = new CompilationText(wanted, listed, this.cases, this.names,
				(more) -> beat(id, done.addAndGet(more), all));
		Path pdf = Files.createTempFile("compilation", ".pdf");
		Path word = Files.createTempFile("compilation", ".docx");
		try {
			try (OutputStream sheets = Files.newOutputStream(pdf);
					OutputStream editable = Files.newOutputStream(word)) {
				this.tools.books().bind(front(wanted, listed.size()), text, sheets, editable);
			}
			keep(id, title(wanted), List.of(pdf, word), actor);
		}
		finally {
			Files.delete(pdf);
			Files.delete(word);
		}
	}

	private void beat(long id, int done, int all) {
		this.book.beat(id, done, all);
		this.waiting.forEach((one) -> this.book.beat(one, 0, 0));
	}

	/** Both files and the word that they are there, or nothing. */
	private void keep(long id, String title, List<Path> files, Actor actor) {
		this.tools.transaction().executeWithoutResult((status) -> {
			try {
				long pdf = this.tools.files().keep(title + ".pdf", files.get(0), actor);
				long word = this.tools.files().keep(title + ".docx", files.get(1), actor);
				if (!this.book.done(id, pdf, word)) {
					status.setRollbackOnly();
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private Front front(Wanted wanted, int count) {
		LocalDate today = this.book.now().toLocalDate();
		return new Front(title(wanted), List.of(this.names.text("compilation.front", String.valueOf(count),
				this.names.of("compilation.sorting", wanted.sorting().name())), this.names.day(today)));
	}

	private String title(Wanted wanted) {
		return this.names.text(wanted.words(), this.names.sitting(wanted.sitting()));
	}

	@Override
	public void destroy() {
		this.press.shutdownNow();
	}

}
