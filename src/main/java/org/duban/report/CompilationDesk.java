package org.duban.report;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.LooseFiles;
import org.duban.report.Compilation.Stage;
import org.duban.report.Compilation.Wanted;
import org.duban.report.Figures.Choice;
import org.duban.workflow.Actor;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Where compilations are asked for and fetched, each by who asked for it. */
@Component
public class CompilationDesk {

	/**
	 * A compilation as its asker sees it.
	 *
	 * @param lost whether nobody makes it any more
	 */
	public record Shown(Compilation of, String title, boolean making, boolean lost) {

		public boolean done() {
			return this.of.progress().stage() == Stage.DONE;
		}

	}

	private final CompilationBook book;

	private final CompilationPress press;

	private final LooseFiles files;

	private final SessionFacts sessions;

	private final Names names;

	CompilationDesk(CompilationBook book, CompilationPress press, LooseFiles files, SessionFacts sessions,
			Names names) {
		this.book = book;
		this.press = press;
		this.files = files;
		this.sessions = sessions;
		this.names = names;
	}

	/** The sessions there are, the one asked for chosen, else the present one. */
	public List<Choice> sessions(String asked, Actor actor) {
		String chosen = sitting(asked, actor);
		return this.sessions.all()
			.stream()
			.map((one) -> new Choice(one.code(), this.names.sitting(one), one.code().equals(chosen)))
			.toList();
	}

	/** The code of the session asked for, else of the present one. */
	public String sitting(String asked, Actor actor) {
		Statistics.requireReader(actor);
		return this.sessions.all()
			.stream()
			.map(Sitting::code)
			.filter(asked::equals)
			.findFirst()
			.orElseGet(() -> this.sessions.current().code());
	}

	/** What is already being made is not made twice. */
	public void ask(Wanted wanted, Actor actor) {
		Statistics.requireReader(actor);
		boolean underWay = this.book.of(actor.username())
			.stream()
			.anyMatch((one) -> one.making(this.book.now()) && one.wanted().equals(wanted));
		if (!underWay) {
			this.press.start(this.book.add(wanted, actor.username()), wanted, actor);
		}
	}

	public List<Shown> of(Actor actor) {
		Statistics.requireReader(actor);
		return this.book.of(actor.username()).stream().map(this::shown).toList();
	}

	public Shown find(long id, Actor actor) {
		return shown(own(id, actor));
	}

	/** Only what is whole is there. */
	public void handOver(long id, boolean word, Actor actor, HttpServletResponse response) throws IOException {
		Compilation one = own(id, actor);
		Long file = word ? one.word() : one.pdf();
		if (file == null) {
			throw new NoSuchElementException("Not there yet: " + id);
		}
		this.files.handOver(file, response);
	}

	/** RE-05. */
	private Compilation own(long id, Actor actor) {
		Statistics.requireReader(actor);
		Compilation one = this.book.find(id).orElseThrow(() -> new NoSuchElementException("No compilation " + id));
		if (!one.asker().equals(actor.username())) {
			throw new AccessDeniedException("Asked for by somebody else: " + id);
		}
		return one;
	}

	private Shown shown(Compilation one) {
		boolean making = one.making(this.book.now());
		Stage stage = one.progress().stage();
		return new Shown(one, this.names.text(one.wanted().words(), this.names.sitting(one.wanted().sitting())), making,
				stage == Stage.FAILED || (stage == Stage.MAKING && !making));
	}

}
