package org.duban.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/** Where the index of this node lies. */
@Configuration(proxyBeanMethods = false)
class IndexPlace {

	private static final Logger LOG = LoggerFactory.getLogger(IndexPlace.class);

	/** Changes with what is written into the index and how. */
	private static final String FORM = "1";

	/** Nodes that share a machine. */
	private static final int NEIGHBOURS = 20;

	/**
	 * @param directory empty for one in memory, which is made anew at each start
	 */
	@Bean
	SearchIndex searchIndex(@Value("${duban.search.directory}") String directory) throws IOException {
		if (directory.isBlank()) {
			return new SearchIndex(new ByteBuffersDirectory(), OpenMode.CREATE);
		}
		for (int node = 1; node <= NEIGHBOURS; node++) {
			Path place = Path.of(directory, FORM + "-" + node);
			try {
				return open(place);
			}
			catch (LockObtainFailedException ex) {
				LOG.info("{} belongs to another node", place);
			}
		}
		throw new IllegalStateException("No place for an index below " + directory);
	}

	/** What cannot be read is made anew: nothing is lost that is not in the tables. */
	private static SearchIndex open(Path place) throws IOException {
		Files.createDirectories(place);
		try {
			return new SearchIndex(FSDirectory.open(place), OpenMode.CREATE_OR_APPEND);
		}
		catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException ex) {
			LOG.warn("The index in {} cannot be read and is made anew", place, ex);
			FileSystemUtils.deleteRecursively(place);
			Files.createDirectories(place);
			return new SearchIndex(FSDirectory.open(place), OpenMode.CREATE);
		}
	}

}
