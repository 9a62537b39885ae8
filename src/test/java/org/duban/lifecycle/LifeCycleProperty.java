package org.duban.lifecycle;

import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.jspecify.annotations.Nullable;

/**
 * The property itself, run by jqwik: whatever people do in whatever order, house and
 * model agree. Surefire does not find it by its name; {@link LifeCycleTests} starts it
 * with the house it is about.
 */
class LifeCycleProperty {

	private static final int STEPS = 70;

	private static @Nullable Surroundings house;

	private static Random seed = new Random();

	static void isAbout(Surroundings started, long seeded) {
		house = started;
		seed = new Random(seeded);
	}

	@Property(edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
	void houseAndModelAgree(@ForAll("commands") ActionChain<World> chain) {
		chain.run();
	}

	/** Seeded by ourselves, so that a run can be repeated from the command line. */
	@Provide
	Arbitrary<ActionChain<World>> commands() {
		RandomGenerator<ActionChain<World>> chains = ActionChain
			.startWith(() -> new World(Objects.requireNonNull(house)))
			.withAction(5, step("begin", World::begin))
			.withAction(52, step("advance", World::advance))
			.withAction(18, step("blunder", World::blunder))
			.withAction(20, step("act", World::act))
			.withAction(3, step("repeat", World::repeat))
			.withAction(3, step("supervise", World::supervise))
			.withAction(5, step("wait", World::wait))
			.withMaxTransformations(STEPS)
			.generator(1000);
		return Arbitraries.fromGenerator((random) -> chains.next(seed));
	}

	/** What exactly is done is decided by the dice when the step's turn comes. */
	private static Action<World> step(String name, BiConsumer<World, Random> step) {
		Arbitrary<Transformer<World>> steps = Arbitraries.integers()
			.between(0, 1_000_000)
			.withDistribution(RandomDistribution.uniform())
			.map((dice) -> Transformer.mutate(name + " " + dice, (world) -> step.accept(world, new Random(dice))));
		return (Action.Independent<World>) () -> steps;
	}

}
