package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.platform.Ids;
import parley.testing.Answer;
import parley.testing.Database;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Parley with a web server in front of it, which it was told to trust. */
class BehindAProxyTest {

    private static final String GOOD = "violet harbour tin 9 lamp";
    private static final String GUESSER = "203.0.113.7";
    private static final String OFFICE = "198.51.100.9";

    @TestFactory
    Stream<DynamicTest> who_guesses_locks_out_their_own_address_only() {
        return databases().map(database -> DynamicTest.dynamicTest(database.name(), () -> {
            try (TestParley parley = TestParley.start(database, Map.of("parley.trusted-proxies", "127.0.0.0/8, ::1"))) {
                guessedFromOutside(parley);
            }
        }));
    }

    private static void guessedFromOutside(TestParley parley) {
        UUID agnes = parley.company().agnes();
        parley.sql("update person set password_hash = :hash where id = :id", Map.of("hash", parley.bean(Passwords.class).hash(GOOD), "id", agnes));
        for (int tries = 0; tries < 10; tries++) {
            signIn(parley, GUESSER, "no" + tries).expectProblem(401, "wrong-credentials");
        }
        signIn(parley, GUESSER, GOOD).expectProblem(429, "too-many-tries");
        signIn(parley, "192.0.2.1, " + GUESSER, GOOD).expectProblem(429, "too-many-tries");
        for (int invented = 0; invented < Guessing.TRIES_PER_ADDRESS; invented++) {
            parley.sql("insert into failed_sign_in (id, login, address, at) values (:id, :login, :address, :now)",
                    Map.of("id", Ids.next(), "login", "invented" + invented, "address", GUESSER, "now", parley.clock().instant()));
        }

        Answer session = signIn(parley, OFFICE, GOOD).expect(201);

        String cookie = session.header("Set-Cookie");
        Visitor browser = parley.anybody().with("Cookie", cookie.substring(0, cookie.indexOf(';'))).with("X-Forwarded-For", OFFICE);
        assertThat(browser.get("/api/account/sessions").expect(200).string("/items/0/address")).isEqualTo(OFFICE);
    }

    private static Answer signIn(TestParley parley, String forwardedFor, String password) {
        return parley.anybody().with("X-Forwarded-For", forwardedFor).post("/api/session", Map.of("login", "agnes@fennwick.example", "password", password));
    }

    private static Stream<Database> databases() {
        String only = System.getProperty("parley.test.database", "");
        return Stream.of(Database.values()).filter(database -> only.isEmpty() || database.name().equalsIgnoreCase(only));
    }
}
