package org.duban.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index of a test's own. */
final class MemoryIndex {

	private MemoryIndex() {
	}

	static SearchIndex empty() {
		try {
			return new SearchIndex(new ByteBuffersDirectory(), OpenMode.CREATE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static CaseOnFile file(long id, String title, String text, Piece... more) {
		List<Piece> pieces = new ArrayList<>(List.of(Piece.proposal(id, title, text)));
		pieces.addAll(List.of(more));
		return new CaseOnFile(id, 1, List.of("14-05-%04d".formatted(id)), List.of("张三丰"), pieces);
	}

	static SearchIndex with(CaseOnFile... files) {
		SearchIndex index = empty();
		List.of(files).forEach(index::put);
		index.show();
		return index;
	}

}
