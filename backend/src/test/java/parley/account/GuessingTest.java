package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.Ids;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Wrong passwords slow down whoever types them, and nobody else. */
@OnBothDatabases
class GuessingTest {

    private static final String GOOD = "violet harbour tin 9 lamp";
    private static final String HASH_OF_GOOD = new Passwords(new QuickPasswords()).hash(GOOD);
    private static final String HERE = "127.0.0.1";
    private static final String ELSEWHERE = "203.0.113.7";

    private final TestParley parley;

    GuessingTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void nobody_has_tried_yet() {
        parley.sql("delete from failed_sign_in", Map.of());
    }

    @Test
    void after_ten_wrong_ones_the_wait_is_as_long_as_it_says() {
        newPerson("Gil");
        for (int tries = 0; tries < 10; tries++) {
            signIn("gil", "no" + tries).expectProblem(401, "wrong-credentials");
        }
        parley.advance(Duration.ofMinutes(5));

        Answer refused = signIn("gil", GOOD).expectProblem(429, "too-many-tries");

        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(300L, 600L);
        assertThat(refused.string("/detail")).contains("minutes");
        parley.advance(Duration.ofSeconds(Long.parseLong(refused.header("Retry-After"))));
        signIn("gil", GOOD).expect(201);
    }

    @Test
    void of_very_many_at_once_hardly_more_are_compared_than_are_allowed() {
        newPerson("Mona");
        AtomicInteger compared = new AtomicInteger();
        List<Integer> answers = atOnce(100, () -> {
            try {
                parley.bean(Guessing.class).isRight("mona@fennwick.example", HERE, null, () -> {
                    compared.incrementAndGet();
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                    return false;
                });
                return 401;
            } catch (TooManyTries refused) {
                return 429;
            }
        });
        assertThat(compared.get()).isBetween(Guessing.TRIES_PER_LOGIN_AND_ADDRESS, Guessing.TRIES_PER_LOGIN_AND_ADDRESS + Guessing.AT_ONCE - 1);
        assertThat(answers).filteredOn(answer -> answer == 401).hasSize(compared.get());
    }

    @Test
    void neither_door_compares_more_of_many_at_once() {
        UUID nora = newPerson("Nora");
        Visitor session = parley.as(nora);
        int most = Guessing.TRIES_PER_LOGIN_AND_ADDRESS + Guessing.AT_ONCE - 1;

        List<Integer> signIns = atOnce(60, () -> signIn("nora", "wrong").status());
        assertThat(signIns).containsOnly(401, 429).filteredOn(answer -> answer == 401).hasSizeBetween(Guessing.TRIES_PER_LOGIN_AND_ADDRESS, most);

        parley.sql("delete from failed_sign_in", Map.of());
        Map<String, Object> body = Map.of("currentPassword", "wrong", "newPassword", "quiet copper bicycle 41 rain");
        List<Integer> changes = atOnce(60, () -> session.put("/api/account/password", body).status());
        assertThat(changes).filteredOn(answer -> answer != 429).hasSizeBetween(Guessing.TRIES_PER_LOGIN_AND_ADDRESS, most);
    }

    private static List<Integer> atOnce(int many, Supplier<Integer> tries) {
        ExecutorService guessers = Executors.newFixedThreadPool(many);
        try {
            return Stream.generate(() -> CompletableFuture.supplyAsync(tries, guessers)).limit(many).toList().stream().map(CompletableFuture::join).toList();
        } finally {
            guessers.shutdown();
        }
    }

    @Test
    void who_gets_it_right_starts_counting_anew() {
        newPerson("Rita");
        wrong("rita", HERE, 9);
        signIn("rita", GOOD).expect(201);
        wrong("rita", HERE, 9);
        signIn("rita", GOOD).expect(201);
    }

    @Test
    void what_strangers_try_elsewhere_does_not_lock_a_colleague_out() {
        newPerson("Carl");
        wrong("carl", ELSEWHERE, 60);
        signIn("carl", GOOD).expect(201);
        assertThat(parley.count("select count(*) as n from failed_sign_in where login = 'carl@fennwick.example'", Map.of()))
                .as("what was tried elsewhere is not forgiven").isEqualTo(60);
    }

    @Test
    void invented_logins_from_one_address_lock_nobody_out_until_there_are_very_many() {
        newPerson("Dora");
        for (int login = 0; login < Guessing.TRIES_PER_ADDRESS - 1; login++) {
            wrong("invented" + login, HERE, 1);
        }
        signIn("dora", GOOD).expect(201);
        wrong("invented", HERE, 1);
        signIn("dora", GOOD).expectProblem(429, "too-many-tries");
    }

    @Test
    void a_login_that_very_many_addresses_try_is_open_only_to_devices_that_are_known() {
        newPerson("Ewa");
        newPerson("Fred");
        Visitor home = device(signIn("ewa", GOOD).expect(201));
        Visitor freds = device(signIn("fred", GOOD).expect(201));
        for (int address = 0; address < Guessing.TRIES_PER_LOGIN; address++) {
            wrong("ewa", "198.51.100." + address, 1);
        }

        signIn("ewa", GOOD).expectProblem(429, "too-many-tries");
        signIn(freds, "ewa", GOOD).expectProblem(429, "too-many-tries");
        Answer again = signIn(home, "ewa", GOOD).expect(201);

        assertThat(again.headers().allValues("Set-Cookie")).anySatisfy(cookie ->
                assertThat(cookie).startsWith(home.headers().get("Cookie")).containsIgnoringCase("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void a_known_device_is_counted_too() {
        newPerson("Hugo");
        Visitor home = device(signIn("hugo", GOOD).expect(201));
        for (int tries = 0; tries < 10; tries++) {
            signIn(home, "hugo", "no" + tries).expect(401);
        }
        signIn(home, "hugo", GOOD).expectProblem(429, "too-many-tries");
        signIn("hugo", GOOD).expect(201);
    }

    @Test
    void another_password_makes_every_device_unknown() {
        UUID iwan = newPerson("Iwan");
        device(signIn("iwan", GOOD).expect(201));
        assertThat(devices(iwan)).isEqualTo(1);
        parley.as(iwan).put("/api/account/password", Map.of("currentPassword", GOOD, "newPassword", "quiet copper bicycle 41 rain")).expect(204);
        assertThat(devices(iwan)).isZero();
    }

    @Test
    void who_is_forwarded_is_not_believed_by_default() {
        UUID jana = newPerson("Jana");
        Answer session = signIn(parley.anybody().with("X-Forwarded-For", ELSEWHERE), "jana", GOOD).expect(201);
        assertThat(session.status()).isEqualTo(201);
        assertThat(parley.count("select count(*) as n from session where person_id = :id and address = :here", Map.of("id", jana, "here", HERE))).isEqualTo(1);
    }

    @Test
    void it_is_the_same_work_to_refuse_somebody_who_exists_and_somebody_who_does_not() {
        newPerson("Kim");
        UUID left = newPerson("Left");
        parley.sql("update person set active = false where id = :id", Map.of("id", left));
        Company.person(parley, "Never chose", null, "EMPLOYEE");
        Map<String, Integer> everybody = work(login -> signIn(login, "wrong").expectProblem(401, "wrong-credentials"));
        assertThat(everybody.values()).containsOnly(1);

        // Planted: a door that looks first whether there is anybody, as doors do that were not thought about.
        Map<String, Integer> careless = work(login -> {
            String hash = parley.bean(Sql.class).first("select password_hash from person where active and login = :login", Map.of("login", login + "@fennwick.example"),
                    row -> row.text("password_hash")).orElse(null);
            return hash != null && parley.bean(Passwords.class).fits("wrong", hash);
        });
        assertThat(careless).isEqualTo(Map.of("kim", 1, "left", 0, "never.chose", 0, "nobody", 0));
    }

    /** How many hashes each try costs: of somebody who exists, who left, who never chose a password, and of nobody. */
    private Map<String, Integer> work(Function<String, Object> door) {
        Passwords passwords = parley.bean(Passwords.class);
        Map<String, Integer> work = new TreeMap<>();
        for (String login : List.of("kim", "left", "never.chose", "nobody")) {
            long before = passwords.computed();
            door.apply(login);
            work.put(login, (int) (passwords.computed() - before));
        }
        return work;
    }

    @Test
    void a_password_kept_by_older_costs_is_kept_by_those_of_today_from_the_next_sign_in_on() {
        UUID lena = newPerson("Lena");
        String old = com.password4j.Password.hash(GOOD).addRandomSalt(16)
                .with(com.password4j.Argon2Function.getInstance(19_456, 2, 1, 32, com.password4j.types.Argon2.ID)).getResult();
        assertThat(parley.bean(Passwords.class).isDated(old)).isTrue();
        parley.sql("update person set password_hash = :old where id = :id", Map.of("old", old, "id", lena));

        signIn("lena", "wrong").expect(401);
        assertThat(parley.count("select count(*) as n from person where id = :id and password_hash = :old", Map.of("id", lena, "old", old))).isEqualTo(1);
        signIn("lena", GOOD).expect(201);

        String now = parley.bean(Sql.class).first("select password_hash from person where id = :id", Map.of("id", lena), row -> row.text("password_hash")).orElseThrow();
        assertThat(now).isNotEqualTo(old);
        assertThat(parley.bean(Passwords.class).isDated(now)).isFalse();
        signIn("lena", GOOD).expect(201);
        assertThat(parley.count("select count(*) as n from person where id = :id and password_hash = :now", Map.of("id", lena, "now", now))).as("and stays").isEqualTo(1);
    }

    private Answer signIn(String name, String password) {
        return signIn(parley.anybody(), name, password);
    }

    private static Answer signIn(Visitor visitor, String name, String password) {
        return visitor.post("/api/session", Map.of("login", name + "@fennwick.example", "password", password));
    }

    /** The browser of that sign-in, signed out since. */
    private Visitor device(Answer session) {
        String cookie = session.headers().allValues("Set-Cookie").stream().filter(each -> each.startsWith("device=")).findFirst().orElseThrow();
        return parley.anybody().with("Cookie", cookie.substring(0, cookie.indexOf(';')));
    }

    /** Wrong passwords of a moment ago. */
    private void wrong(String name, String address, int times) {
        for (int tries = 0; tries < times; tries++) {
            parley.sql("insert into failed_sign_in (id, login, address, at) values (:id, :login, :address, :now)",
                    Map.of("id", Ids.next(), "login", name + "@fennwick.example", "address", address, "now", parley.clock().instant()));
        }
    }

    private long devices(UUID person) {
        return parley.count("select count(*) as n from known_device where person_id = :id", Map.of("id", person));
    }

    private UUID newPerson(String name) {
        UUID person = Company.person(parley, name, null, "EMPLOYEE");
        parley.sql("update person set password_hash = :hash where id = :id", Map.of("hash", HASH_OF_GOOD, "id", person));
        return person;
    }
}
