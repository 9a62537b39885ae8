package org.duban.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Chinese text taken apart: into words as people read them, and into pairs of characters
 * for what no dictionary knows.
 */
final class ChineseText {

	static final Analyzer WORDS = new Folded() {

		@Override
		TokenStreamComponents parts() {
			Tokenizer words = new HMMChineseTokenizer();
			return new TokenStreamComponents(words, new StopFilter(words, SmartChineseAnalyzer.getDefaultStopSet()));
		}

	};

	static final Analyzer PAIRS = new Folded() {

		@Override
		TokenStreamComponents parts() {
			Tokenizer characters = new StandardTokenizer();
			return new TokenStreamComponents(characters, new CJKBigramFilter(characters));
		}

	};

	private ChineseText() {
	}

	/** The words of a text, each with how often it stands there. */
	static Map<String, Integer> words(String text) {
		Map<String, Integer> words = new LinkedHashMap<>();
		try (TokenStream stream = WORDS.tokenStream("", text)) {
			CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.merge(word.toString(), 1, Integer::sum);
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	private abstract static class Folded extends Analyzer {

		abstract TokenStreamComponents parts();

		@Override
		protected TokenStreamComponents createComponents(String field) {
			return parts();
		}

		@Override
		protected Reader initReader(String field, Reader text) {
			return Folding.reader(text);
		}

	}

}
