package org.duban.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * Files that hang on no case. The room that keeps their ids says who hands them in and
 * who reads them; nobody gets at them by any other door.
 */
public interface LooseFiles {

	/** A file without its content. */
	record Loose(long id, String name, long size) {
	}

	/**
	 * Takes a file in by the rules of all files of the house.
	 * @param already how many hang there
	 * @return its id
	 * @throws CommandRefused naming what is wrong with the {@code file}
	 */
	long take(@Nullable MultipartFile file, int already, Actor actor);

	/**
	 * Keeps a file that the house wrote itself.
	 * @return its id
	 */
	long keep(String name, Path content, Actor actor) throws IOException;

	/** Those of the ids that there are, in the order in which they came. */
	List<Loose> find(List<Long> ids);

	void handOver(long id, HttpServletResponse response) throws IOException;

	void remove(long id);

}
