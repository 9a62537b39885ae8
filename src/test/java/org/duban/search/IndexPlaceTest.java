package org.duban.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class IndexPlaceTest {

	@TempDir
	Path directory;

	private SearchIndex open() throws IOException {
		return new IndexPlace().searchIndex(this.directory.toString());
	}

	@Test
	void whatWasKeptIsThereAfterARestart() throws IOException {
		try (SearchIndex index = open()) {
			index.put(MemoryIndex.file(1, "供热", "管网"));
			index.keep();
		}
		try (SearchIndex index = open()) {
			assertThat(index.stamps()).containsOnlyKeys(1L);
		}
	}

	@Test
	void nodesOnOneMachineHaveEachTheirOwn() throws IOException {
		try (SearchIndex one = open(); SearchIndex other = open()) {
			one.put(MemoryIndex.file(1, "供热", "管网"));
			one.show();
			assertThat(other.stamps()).isEmpty();
		}
	}

	@Test
	void anIndexThatCannotBeReadIsMadeAnew() throws IOException {
		try (SearchIndex index = open()) {
			index.put(MemoryIndex.file(1, "供热", "管网"));
			index.keep();
		}
		try (var files = Files.list(this.directory.resolve("1-1"))) {
			List<Path> all = files.filter((file) -> file.getFileName().toString().startsWith("segments")).toList();
			for (Path file : all) {
				Files.write(file, new byte[] { 1, 2, 3 });
			}
		}
		try (SearchIndex index = open()) {
			assertThat(index.stamps()).isEmpty();
			index.put(MemoryIndex.file(2, "旅游", "雪场"));
			index.show();
			assertThat(index.stamps()).containsOnlyKeys(2L);
		}
	}

}
