package org.duban.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermVectors;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The proposals that are most like a text: Lucene finds candidates by their rarest words,
 * {@link Likeness} judges them.
 */
final class Neighbours {

	private static final int CANDIDATES = 60;

	private static final int TELLING_WORDS = 40;

	private final SearchIndex index;

	Neighbours(SearchIndex index) {
		this.index = index;
	}

	/** A proposal and how alike it is. */
	record Near(long id, double likeness) {

	}

	/** Nearest first; of equally near ones the newer. */
	List<Near> of(String title, String text) {
		Likeness.Figures figures = Likeness.Figures.of(title, text);
		return this.index.ask((searcher) -> {
			// A candidate shares most of its words with the others, and each asks the
			// whole index.
			Map<String, Double> rare = new HashMap<>();
			Likeness likeness = new Likeness(
					(word) -> rare.computeIfAbsent(word, (one) -> rarity(searcher.getIndexReader(), one)));
			List<Near> near = new ArrayList<>();
			TermVectors vectors = searcher.getIndexReader().termVectors();
			for (ScoreDoc candidate : searcher.search(telling(figures, likeness), CANDIDATES).scoreDocs) {
				Likeness.Figures other = new Likeness.Figures(words(vectors.get(candidate.doc, SearchIndex.TITLE)),
						words(vectors.get(candidate.doc, SearchIndex.GIST)));
				near.add(new Near(SearchIndex.caseOf(searcher, candidate.doc), likeness.of(figures, other)));
			}
			near.sort(Comparator.comparingDouble(Near::likeness).thenComparingLong(Near::id).reversed());
			return near;
		});
	}

	private static double rarity(IndexReader reader, String word) {
		try {
			int all = Math.max(1, reader.getDocCount(SearchIndex.GIST));
			return Math.log(1 + (double) all / Math.max(1, reader.docFreq(new Term(SearchIndex.GIST, word))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BooleanQuery telling(Likeness.Figures figures, Likeness likeness) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		figures.gist()
			.entrySet()
			.stream()
			.map((word) -> Map.entry(word.getKey(), likeness.weight(word.getKey(), word.getValue())))
			.filter((word) -> word.getValue() > 0)
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed())
			.limit(TELLING_WORDS)
			.forEach((word) -> should(query, SearchIndex.GIST, word.getKey(), word.getValue()));
		figures.title().forEach((word, times) -> {
			double weight = likeness.weight(word, times);
			if (weight > 0) {
				should(query, SearchIndex.TITLE, word, weight);
			}
		});
		return query.build();
	}

	private static void should(BooleanQuery.Builder query, String field, String word, double weight) {
		query.add(new BoostQuery(new TermQuery(new Term(field, word)), (float) weight), BooleanClause.Occur.SHOULD);
	}

	private static Map<String, Integer> words(@Nullable Terms terms) throws IOException {
		Map<String, Integer> words = new HashMap<>();
		if (terms != null) {
			TermsEnum each = terms.iterator();
			for (BytesRef word = each.next(); word != null; word = each.next()) {
				words.put(word.utf8ToString(), (int) each.totalTermFreq());
			}
		}
		return words;
	}

}
