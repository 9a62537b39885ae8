package org.duban.proposal;

/** Gapless counters: a number that is given and then rolled back is given again. */
interface Counters {

	/** The next number, from 1; whoever asks at the same time waits for our commit. */
	int next(String name);

}
