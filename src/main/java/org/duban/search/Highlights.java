package org.duban.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** The places of a text at which something was found, with the words marked. */
final class Highlights {

	private static final int PASSAGES = 2;

	private static final int LENGTH = 120;

	private static final int BEFORE = 30;

	private static final int LOOKED_AT = 200_000;

	private final Query words;

	private final Query pairs;

	private Highlights(Query words, Query pairs) {
		this.words = words;
		this.pairs = pairs;
	}

	/** A stretch of text, found or beside it. */
	record Bit(String text, boolean found) {

	}

	static Highlights of(List<String> parts) {
		BooleanQuery.Builder words = new BooleanQuery.Builder();
		BooleanQuery.Builder pairs = new BooleanQuery.Builder();
		for (String part : parts) {
			words.add(some(new QueryBuilder(ChineseText.WORDS).createBooleanQuery(SearchIndex.WORDS, part)),
					BooleanClause.Occur.SHOULD);
			pairs.add(some(new QueryBuilder(ChineseText.PAIRS).createPhraseQuery(SearchIndex.PAIRS, part)),
					BooleanClause.Occur.SHOULD);
		}
		return new Highlights(words.build(), pairs.build());
	}

	private static Query some(@Nullable Query query) {
		return (query != null) ? query : new MatchNoDocsQuery();
	}

	/**
	 * Exactly what was typed before its single words; where nothing was found the text's
	 * beginning.
	 */
	List<Bit> in(String text) {
		List<Bit> bits = marked(ChineseText.PAIRS, SearchIndex.PAIRS, this.pairs, text);
		if (bits.isEmpty()) {
			bits = marked(ChineseText.WORDS, SearchIndex.WORDS, this.words, text);
		}
		return bits.isEmpty() ? List.of(new Bit(cut(text, 0, text.length()), false)) : bits;
	}

	@SuppressWarnings("unchecked")
	private static List<Bit> marked(Analyzer analyzer, String field, Query query, String text) {
		UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
			.withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.CHINESE))
			.withMaxNoHighlightPassages(0)
			.withMaxLength(LOOKED_AT)
			.withFormatter(new Marks())
			.build();
		try {
			Object bits = highlighter.highlightWithoutSearcher(field, query, text, PASSAGES);
			return (bits != null) ? (List<Bit>) bits : List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String cut(String text, int from, int to) {
		String cut = text.substring(from, Math.min(to, from + LENGTH)).strip();
		return (to > from + LENGTH) ? cut + "…" : cut;
	}

	/** A long sentence is cut to what stands around the first place. */
	private static final class Marks extends PassageFormatter {

		@Override
		public Object format(Passage[] passages, String content) {
			List<Bit> bits = new ArrayList<>();
			for (Passage passage : passages) {
				if (passage.getNumMatches() > 0) {
					add(bits, passage, content);
				}
			}
			return bits;
		}

		private static void add(List<Bit> bits, Passage passage, String content) {
			int start = Math.max(passage.getStartOffset(), passage.getMatchStarts()[0] - BEFORE);
			int end = Math.min(passage.getEndOffset(), start + LENGTH);
			int at = start;
			if (start > passage.getStartOffset() || !bits.isEmpty()) {
				bits.add(new Bit("…", false));
			}
			for (int i = 0; i < passage.getNumMatches() && passage.getMatchStarts()[i] < end; i++) {
				int from = Math.max(at, passage.getMatchStarts()[i]);
				int to = Math.min(end, passage.getMatchEnds()[i]);
				if (from < to) {
					add(bits, content.substring(at, from), false);
					add(bits, content.substring(from, to), true);
					at = to;
				}
			}
			add(bits, content.substring(at, end), false);
			if (end < passage.getEndOffset()) {
				bits.add(new Bit("…", false));
			}
		}

		/** Pairs overlap: what touches is one. */
		private static void add(List<Bit> bits, String text, boolean found) {
			Bit last = bits.isEmpty() ? null : bits.get(bits.size() - 1);
			if (text.isEmpty()) {
				return;
			}
			if (last != null && last.found() && found) {
				bits.set(bits.size() - 1, new Bit(last.text() + text, true));
			}
			else {
				bits.add(new Bit(text, found));
			}
		}

	}

}
