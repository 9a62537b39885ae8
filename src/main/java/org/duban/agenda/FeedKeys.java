package org.duban.agenda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may read whose calendar: whoever knows its secret, which is shown once and kept as
 * a fingerprint only. A person has one at most.
 */
@Component
@Transactional
public class FeedKeys {

	private static final int BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Clock clock;

	FeedKeys(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What the owner sees of the address once it is made.
	 *
	 * @param readAt when a program asked last
	 */
	public record Key(LocalDateTime madeAt, @Nullable LocalDateTime readAt) {
	}

	@Transactional(readOnly = true)
	public Optional<Key> of(String username) {
		return this.jdbc.sql("select made_at, read_at from calendar_feed where username = ?")
			.param(username)
			.query(Key.class)
			.optional();
	}

	/**
	 * A new secret; the one before opens nothing from now on.
	 */
	public String renew(String username) {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		revoke(username);
		this.jdbc.sql("insert into calendar_feed (username, secret_hash, made_at) values (?, ?, ?)")
			.params(username, hash(secret), now())
			.update();
		return secret;
	}

	public void revoke(String username) {
		this.jdbc.sql("delete from calendar_feed where username = ?").param(username).update();
	}

	/** Whose calendar the secret opens. */
	public Optional<String> owner(String secret) {
		String hash = hash(secret);
		this.jdbc.sql("update calendar_feed set read_at = ? where secret_hash = ?").params(now(), hash).update();
		return this.jdbc.sql("select username from calendar_feed where secret_hash = ?")
			.param(hash)
			.query(String.class)
			.optional();
	}

	/** The secret is as long as a key, so that a plain fingerprint cannot be guessed. */
	private static String hash(String secret) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
