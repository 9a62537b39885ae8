package org.duban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What is typed, found. Whatever stands between blanks must be in the case, not
 * necessarily all in one text of it: one word may stand in the proposal and another in an
 * attachment.
 */
final class FullText {

	/** What is longer is no search any more. */
	private static final int MOST_PARTS = 10;

	private static final int SHOWN = 3;

	private final SearchIndex index;

	FullText(SearchIndex index) {
		this.index = index;
	}

	/** A text of a case in which something was found. */
	record Found(Piece.Kind kind, long source, String label, List<Highlights.Bit> bits) {

	}

	static List<String> parts(String typed) {
		return Arrays.stream(Folding.fold(typed).split("[\\s\\p{Z}]+"))
			.filter((part) -> part.codePoints().anyMatch(Character::isLetterOrDigit))
			.distinct()
			.limit(MOST_PARTS)
			.toList();
	}

	/**
	 * The cases and how well each fits.
	 * @param audiences the texts the reader may look into
	 */
	Map<Long, Float> cases(String typed, Collection<String> audiences) {
		Map<Long, Float> all = null;
		for (String part : parts(typed)) {
			Map<Long, Float> own = hits(within(part(part), audiences));
			if (all == null) {
				all = own;
			}
			else {
				all.keySet().retainAll(own.keySet());
				all.replaceAll((id, score) -> score + own.getOrDefault(id, 0F));
			}
		}
		return (all != null) ? all : Map.of();
	}

	/** The texts of one case, the best first. */
	List<Found> of(long id, String typed, Collection<String> audiences) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		parts(typed).forEach((part) -> any.add(part(part), BooleanClause.Occur.SHOULD));
		Query query = new BooleanQuery.Builder().add(within(any.build(), audiences), BooleanClause.Occur.MUST)
			.add(new TermQuery(SearchIndex.caseTerm(id)), BooleanClause.Occur.FILTER)
			.build();
		Highlights highlights = Highlights.of(parts(typed));
		return this.index.ask((searcher) -> {
			List<Found> found = new ArrayList<>();
			for (ScoreDoc hit : searcher.search(query, SHOWN).scoreDocs) {
				Document document = searcher.storedFields().document(hit.doc);
				found.add(new Found(Piece.Kind.valueOf(document.get(SearchIndex.KIND)),
						document.getField(SearchIndex.SOURCE).numericValue().longValue(),
						document.get(SearchIndex.LABEL), highlights.in(document.get(SearchIndex.TEXT))));
			}
			return found;
		});
	}

	private static Query part(String part) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		QueryBuilder words = new QueryBuilder(ChineseText.WORDS);
		should(any, words.createBooleanQuery(SearchIndex.TITLE, part, BooleanClause.Occur.MUST), 3);
		should(any, words.createBooleanQuery(SearchIndex.WORDS, part, BooleanClause.Occur.MUST), 1);
		should(any, new QueryBuilder(ChineseText.PAIRS).createPhraseQuery(SearchIndex.PAIRS, part), 1);
		should(any, new TermQuery(new Term(SearchIndex.NAME, part.replace("·", ""))), 4);
		should(any, new TermQuery(new Term(SearchIndex.NUMBER, part)), 10);
		return any.build();
	}

	/** What is no word at all gives no query. */
	private static void should(BooleanQuery.Builder any, @Nullable Query query, float weight) {
		if (query != null) {
			any.add(new BoostQuery(query, weight), BooleanClause.Occur.SHOULD);
		}
	}

	private static Query within(Query query, Collection<String> audiences) {
		BooleanQuery.Builder readable = new BooleanQuery.Builder();
		readable.add(new TermQuery(new Term(SearchIndex.AUDIENCE, Piece.EVERYBODY)), BooleanClause.Occur.SHOULD);
		audiences.forEach((audience) -> readable.add(new TermQuery(new Term(SearchIndex.AUDIENCE, audience)),
				BooleanClause.Occur.SHOULD));
		return new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST)
			.add(readable.build(), BooleanClause.Occur.FILTER)
			.build();
	}

	private Map<Long, Float> hits(Query query) {
		return this.index.ask((searcher) -> searcher.search(query, new CollectorManager<Best, Map<Long, Float>>() {

			@Override
			public Best newCollector() {
				return new Best();
			}

			@Override
			public Map<Long, Float> reduce(Collection<Best> collectors) {
				Map<Long, Float> best = new HashMap<>();
				collectors.forEach((each) -> each.best.forEach((id, score) -> best.merge(id, score, Math::max)));
				return best;
			}

		}));
	}

	/** Of all texts of a case that fit, the score of the best. */
	private static final class Best extends SimpleCollector {

		private final Map<Long, Float> best = new HashMap<>();

		private @Nullable NumericDocValues ids;

		private @Nullable Scorable scorer;

		@Override
		protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
			this.ids = DocValues.getNumeric(leaf.reader(), SearchIndex.CASE);
		}

		@Override
		public void setScorer(Scorable scorer) {
			this.scorer = scorer;
		}

		@Override
		public void collect(int document) throws IOException {
			if (this.ids != null && this.scorer != null && this.ids.advanceExact(document)) {
				this.best.merge(this.ids.longValue(), this.scorer.score(), Math::max);
			}
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE;
		}

	}

}
