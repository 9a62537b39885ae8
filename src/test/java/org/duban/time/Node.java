package org.duban.time;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.duban.Duban;

import static org.assertj.core.api.Assertions.assertThat;

/** The house as a process of its own, with its job executor on. */
final class Node implements AutoCloseable {

	private final Process process;

	private final Path log;

	private final House house;

	private Node(Process process, Path log, int port) {
		this.process = process;
		this.log = log;
		this.house = new House(port);
	}

	static Node start(String name, Map<String, Object> database) {
		try {
			int port = freePort();
			Path log = Files.createDirectories(Path.of("target", "nodes")).resolve(name + ".log");
			List<String> command = new ArrayList<>(List.of(
					Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
					"-XX:TieredStopAtLevel=1", "-cp", classPath(), Duban.class.getName(), "--server.port=" + port,
					"--camunda.bpm.job-execution.max-wait=100",
					// One job at a time each: on a quiet machine one node would have done
					// all
					// before the other looks.
					"--camunda.bpm.job-execution.max-jobs-per-acquisition=1",
					"--camunda.bpm.job-execution.core-pool-size=1", "--camunda.bpm.job-execution.max-pool-size=1",
					"--camunda.bpm.job-execution.queue-capacity=1", "--duban.demo.cases=false",
					"--duban.log-in.password-strength=4"));
			database.forEach((setting, value) -> command.add("--" + setting + "=" + value));
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
			return new Node(process, log, port);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Without the tests, whose configurations would become part of the house. */
	private static String classPath() {
		String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(all.split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	House house() {
		return this.house;
	}

	boolean isReady() {
		assertThat(this.process.isAlive()).as("%s", this).isTrue();
		try {
			return this.house.send("", "GET", "/actuator/health/readiness", null).status() == 200;
		}
		catch (UncheckedIOException ex) {
			assertThat(ex.getCause()).isInstanceOf(ConnectException.class);
			return false;
		}
	}

	/** As if the machine had lost its power. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly();
		assertThat(this.process.waitFor(10, TimeUnit.SECONDS)).isTrue();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	List<String> lines() throws IOException {
		return Files.readAllLines(this.log);
	}

	@Override
	public String toString() {
		return "node that logs to " + this.log;
	}

	static void await(Duration atMost, String what, java.util.concurrent.Callable<Boolean> there) throws Exception {
		long until = System.nanoTime() + atMost.toNanos();
		while (!there.call()) {
			assertThat(System.nanoTime()).as("waited %s for %s", atMost, what).isLessThan(until);
			Thread.sleep(50);
		}
	}

}
