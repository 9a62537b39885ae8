package org.duban.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/**
 * The index itself: words of cases, and which version of a case it knows. It knows
 * nothing that is not in the tables.
 */
final class SearchIndex implements AutoCloseable {

	static final String CASE = "case";

	static final String KIND = "kind";

	static final String SOURCE = "source";

	static final String LABEL = "label";

	static final String AUDIENCE = "audience";

	static final String NAME = "name";

	static final String NUMBER = "number";

	static final String TITLE = "title";

	/** A text as it is read. */
	static final String TEXT = "text";

	static final String WORDS = "words";

	static final String PAIRS = "pairs";

	/** Title and text of a proposal with how often each word stands there. */
	static final String GIST = "gist";

	private static final String STAMP = "stamp";

	private static final FieldType COUNTED = counted();

	private final IndexWriter writer;

	private final SearcherManager searchers;

	private final Directory directory;

	SearchIndex(Directory directory, IndexWriterConfig.OpenMode mode) throws IOException {
		this.directory = directory;
		this.writer = new IndexWriter(directory,
				new IndexWriterConfig(new PerFieldAnalyzerWrapper(ChineseText.WORDS, Map.of(PAIRS, ChineseText.PAIRS)))
					.setOpenMode(mode));
		this.searchers = new SearcherManager(this.writer, null);
	}

	private static FieldType counted() {
		FieldType type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		type.setStoreTermVectors(true);
		type.freeze();
		return type;
	}

	/** Whatever was known of the case before is forgotten. */
	void put(CaseOnFile file) {
		List<Document> pieces = new ArrayList<>();
		for (Piece piece : file.pieces()) {
			Document document = new Document();
			document.add(new StringField(CASE, String.valueOf(file.id()), Field.Store.NO));
			document.add(new NumericDocValuesField(CASE, file.id()));
			document.add(new StringField(KIND, piece.kind().name(), Field.Store.YES));
			document.add(new StringField(AUDIENCE, piece.audience(), Field.Store.YES));
			document.add(new StoredField(SOURCE, piece.source()));
			document.add(new StoredField(LABEL, piece.label()));
			document.add(new StoredField(TEXT, piece.text()));
			document.add(new TextField(WORDS, piece.title() + "\n" + piece.text(), Field.Store.NO));
			document.add(new TextField(PAIRS, piece.title() + "\n" + piece.text(), Field.Store.NO));
			if (piece.kind() == Piece.Kind.PROPOSAL) {
				addCase(document, file, piece);
			}
			pieces.add(document);
		}
		write(() -> this.writer.updateDocuments(caseTerm(file.id()), pieces));
	}

	private static void addCase(Document document, CaseOnFile file, Piece piece) {
		document.add(new NumericDocValuesField(STAMP, file.stamp()));
		document.add(new Field(TITLE, piece.title(), COUNTED));
		document.add(new Field(GIST, piece.title() + "\n" + piece.text(), COUNTED));
		file.numbers().forEach((number) -> document.add(new StringField(NUMBER, Folding.fold(number), Field.Store.NO)));
		file.names()
			.stream()
			.flatMap((name) -> Pinyin.ways(name).stream())
			.distinct()
			.forEach((way) -> document.add(new StringField(NAME, way, Field.Store.NO)));
	}

	void remove(long id) {
		write(() -> this.writer.deleteDocuments(caseTerm(id)));
	}

	static Term caseTerm(long id) {
		return new Term(CASE, String.valueOf(id));
	}

	static long caseOf(IndexSearcher searcher, int document) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
		NumericDocValues ids = DocValues.getNumeric(leaf.reader(), CASE);
		ids.advanceExact(document - leaf.docBase);
		return ids.longValue();
	}

	void forgetAll() {
		write(this.writer::deleteAll);
	}

	/** What was written is found from now on. */
	void show() {
		write(() -> {
			this.searchers.maybeRefreshBlocking();
			return 0L;
		});
	}

	/** What was written outlives the process. */
	void keep() {
		write(this.writer::commit);
	}

	boolean open() {
		return this.writer.isOpen();
	}

	/** Which version of each case is known. */
	Map<Long, Long> stamps() {
		return ask((searcher) -> {
			Map<Long, Long> stamps = new HashMap<>();
			for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
				NumericDocValues ids = DocValues.getNumeric(leaf.reader(), CASE);
				NumericDocValues known = DocValues.getNumeric(leaf.reader(), STAMP);
				Bits live = leaf.reader().getLiveDocs();
				for (int one = known.nextDoc(); one != DocIdSetIterator.NO_MORE_DOCS; one = known.nextDoc()) {
					if ((live == null || live.get(one)) && ids.advanceExact(one)) {
						stamps.put(ids.longValue(), known.longValue());
					}
				}
			}
			return stamps;
		});
	}

	/** Texts of all cases. */
	int size() {
		return ask((searcher) -> searcher.getIndexReader().numDocs());
	}

	long bytes() {
		try {
			long bytes = 0;
			for (String file : this.directory.listAll()) {
				bytes += this.directory.fileLength(file);
			}
			return bytes;
		}
		catch (IOException ex) {
			// A file may go while it is looked at.
			return 0;
		}
	}

	<T> T ask(Question<T> question) {
		try {
			IndexSearcher searcher = this.searchers.acquire();
			try {
				return question.of(searcher);
			}
			finally {
				this.searchers.release(searcher);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(Writing writing) {
		try {
			writing.go();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.searchers.close();
		this.writer.close();
		this.directory.close();
	}

	/** What is asked of the index as it is now. */
	interface Question<T> {

		T of(IndexSearcher searcher) throws IOException;

	}

	private interface Writing {

		long go() throws IOException;

	}

}
