package org.duban.workflow;

import java.time.Instant;
import java.util.List;

/**
 * The models that were deployed, and the way of running cases from an older version to
 * the newest. New cases always run on the newest.
 */
public interface ProcessVersions {

	/**
	 * @param process key of the process
	 * @param running instances that run on this version now
	 */
	record Version(String process, String name, int version, Instant deployedAt, long running, boolean newest) {

	}

	/**
	 * What moving one instance did, or would do.
	 *
	 * @param businessKey what the instance is about
	 * @param blocks what stands in the way; none if it moves
	 */
	record Move(String process, int from, int to, String businessKey, List<String> blocks) {

		public Move {
			blocks = List.copyOf(blocks);
		}

	}

	/** The newest first within each process. */
	List<Version> all();

	/** Tries every instance of older versions and takes it back: nothing is written. */
	List<Move> rehearse(String process);

	/** Moves every instance that can be moved, each in a transaction of its own. */
	List<Move> migrate(String process);

}
