package parley.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import parley.platform.Ids;
import parley.platform.sql.Sql;

/** Slows down those who try passwords: so many for one login, so many from one address. */
@Singleton
class Guessing {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int TRIES_PER_LOGIN = 10;
    private static final int TRIES_PER_ADDRESS = 50;
    private static final int LONGEST_LOGIN = 254;

    private final Sql sql;
    private final Clock clock;

    Guessing(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void refuse(String login, String address) {
        Instant since = clock.instant().minus(WINDOW);
        boolean tooMany = sql.first("""
                select (select count(*) from failed_sign_in f where f.login = :login and f.at > :since) as by_login,
                       (select count(*) from failed_sign_in f where f.address = :address and f.at > :since) as by_address""",
                Map.of("login", login, "address", address, "since", since),
                row -> row.number("by_login") >= TRIES_PER_LOGIN || row.number("by_address") >= TRIES_PER_ADDRESS).orElseThrow();
        if (tooMany) {
            throw new TooManyTries(WINDOW);
        }
    }

    @Transactional
    void note(String login, String address) {
        sql.update("insert into failed_sign_in (id, login, address, at) values (:id, :login, :address, :now)",
                Map.of("id", Ids.next(), "login", login.substring(0, Math.min(login.length(), LONGEST_LOGIN)), "address", address, "now", clock.instant()));
    }
}
