package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import parley.platform.Ids;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/**
 * Slows down those who try passwords. Few tries are allowed for one login from one address, so that a stranger locks
 * out nobody but themselves; many more for one login from everywhere, and from one address for everybody, because a
 * whole office may share it. A device on which the person has signed in before is counted by itself and never by what
 * others try.
 */
@Singleton
class Guessing {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int TRIES_PER_LOGIN_AND_ADDRESS = 10;
    static final int TRIES_PER_DEVICE = 10;
    static final int TRIES_PER_LOGIN = 100;
    static final int TRIES_PER_ADDRESS = 500;
    static final int AT_ONCE = Runtime.getRuntime().availableProcessors();
    private static final int LONGEST_LOGIN = 254;

    private final Sql sql;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    Guessing(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Whether a password is right. Few are compared at once; who waited for their turn is asked once more whether they may try,
     * and a wrong one counts before the next has its turn. So of many at once hardly more are compared than are allowed.
     *
     * @param device the device, where it is known to belong to whom the login names
     * @param fits compares it; costly
     */
    boolean isRight(String login, String address, @Nullable String device, BooleanSupplier fits) {
        refuse(login, address, device);
        turns.acquireUninterruptibly();
        try {
            refuse(login, address, device);
            boolean right = fits.getAsBoolean();
            if (!right) {
                note(login, address, device);
            }
            return right;
        } finally {
            turns.release();
        }
    }

    private void refuse(String login, String address, @Nullable String device) {
        Instant now = clock.instant();
        lastThatFills(login, address, device, now.minus(WINDOW)).ifPresent(full -> {
            throw new TooManyTries(Duration.between(now, full.plus(WINDOW)));
        });
    }

    /** The try after whose leaving the window there is room for another; empty where there is room now. */
    private Optional<Instant> lastThatFills(String login, String address, @Nullable String device, Instant since) {
        if (device != null) {
            return sql.list("""
                    select f.at from failed_sign_in f where f.device_hash = :device and f.at > :since
                    order by f.at desc limit 1 offset :others""",
                    Map.of("device", device, "since", since, "others", TRIES_PER_DEVICE - 1), row -> row.instant("at")).stream().findFirst();
        }
        return sql.first("""
                select (select f.at from failed_sign_in f
                        where f.login = :login and f.address = :address and f.device_hash is null and f.at > :since
                        order by f.at desc limit 1 offset :pair) as by_pair,
                       (select f.at from failed_sign_in f where f.login = :login and f.device_hash is null and f.at > :since
                        order by f.at desc limit 1 offset :byLogin) as by_login,
                       (select f.at from failed_sign_in f where f.address = :address and f.device_hash is null and f.at > :since
                        order by f.at desc limit 1 offset :byAddress) as by_address""",
                Map.of("login", login, "address", address, "since", since, "pair", TRIES_PER_LOGIN_AND_ADDRESS - 1,
                        "byLogin", TRIES_PER_LOGIN - 1, "byAddress", TRIES_PER_ADDRESS - 1),
                Guessing::latest).orElseThrow().moment();
    }

    private static Fullest latest(Row row) {
        return new Fullest(Stream.of("by_pair", "by_login", "by_address").map(row::instant).filter(Objects::nonNull).max(Comparator.naturalOrder()));
    }

    @Transactional
    void note(String login, String address, @Nullable String device) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", Ids.next());
        values.put("login", login.substring(0, Math.min(login.length(), LONGEST_LOGIN)));
        values.put("address", address);
        values.put("device", device);
        values.put("now", clock.instant());
        sql.update("insert into failed_sign_in (id, login, address, device_hash, at) values (:id, :login, :address, :device, :now)", values);
    }

    /** Who gets it right had only mistyped: what they got wrong here counts no longer. */
    void forgive(String login, String address, @Nullable String device) {
        Map<String, Object> values = new HashMap<>();
        values.put("login", login);
        values.put("address", address);
        values.put("device", device);
        sql.update(device == null
                ? "delete from failed_sign_in where login = :login and address = :address and device_hash is null"
                : "delete from failed_sign_in where device_hash = :device", values);
    }

    private record Fullest(Optional<Instant> moment) {}
}
