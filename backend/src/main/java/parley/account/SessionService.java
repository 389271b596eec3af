package parley.account;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Secrets;
import parley.platform.sql.Sql;

/** Signing in and out. */
@Singleton
class SessionService {

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final PersonRepository people;
    private final Passwords passwords;
    private final Guessing guessing;
    private final KnownDevices devices;
    private final SignIns signIns;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    SessionService(
            PersonRepository people, Passwords passwords, Guessing guessing, KnownDevices devices, SignIns signIns, ActivityLog activity, Sql sql, Clock clock,
            @Value("${parley.session.idle:8h}") Duration idle,
            @Value("${parley.session.longest:12h}") Duration longest) {
        this.people = people;
        this.passwords = passwords;
        this.guessing = guessing;
        this.devices = devices;
        this.signIns = signIns;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    Begun signIn(String typedLogin, String password, Browser browser) {
        String login = typedLogin.strip().toLowerCase(Locale.ROOT);
        String device = devices.ofLogin(login, browser.device());
        Optional<Person> person = people.findByLogin(login).filter(Person::active);
        String hash = person.map(Person::passwordHash).orElse(null);
        if (!guessing.isRight(login, browser.address(), device, () -> passwords.fits(password, hash))) {
            throw new WrongCredentials();
        }
        PersonId id = new PersonId(person.orElseThrow().id());
        return enter(id, login, device, browser, new Hashed(hash, passwords.isDated(hash) ? passwords.hash(password) : hash));
    }

    /** The password was right; where it was kept by the costs of another day, it is kept by those of today from now on. */
    @Transactional
    Begun enter(PersonId person, String login, @Nullable String device, Browser browser, Hashed hashed) {
        guessing.forgive(login, browser.address(), device);
        if (!hashed.now().equals(hashed.before())) {
            sql.update("update person set password_hash = :now where id = :person and password_hash = :before",
                    Map.of("now", hashed.now(), "person", person.value(), "before", hashed.before()));
        }
        return begin(person, browser);
    }

    /** Opens a session for somebody who has just proven who they are. */
    @Transactional
    Begun begin(PersonId person, Browser browser) {
        String token = Secrets.token();
        Instant now = clock.instant();
        Map<String, Object> values = new HashMap<>();
        values.put("hash", Secrets.sha256(token));
        values.put("person", person.value());
        values.put("now", now);
        values.put("expires", now.plus(longest));
        values.put("agent", browser.userAgent());
        values.put("address", browser.address());
        sql.update("""
                insert into session (token_hash, person_id, created_at, last_seen_at, expires_at, user_agent, address)
                values (:hash, :person, :now, :now, :expires, :agent, :address)""", values);
        activity.record(Happening.inAdministration("SIGNED_IN", person.value(), "PERSON", person.value(), Map.of("address", browser.address())));
        return new Begun(token, devices.remember(person, browser.device()));
    }

    @Transactional
    void signOut(String token) {
        sql.update("delete from session where token_hash = :hash", Map.of("hash", Secrets.sha256(token)));
    }

    /** Whether somebody is in an approver group, leads anybody, heads a department or stands in for one of these; and whether they take disclosures. */
    SignIns.Standing standing(PersonId person) {
        return signIns.standing(person, clock.instant());
    }

    Optional<SignedIn> bySession(String token) {
        String hash = Secrets.sha256(token);
        Optional<SignedIn> signedIn = signIns.bySession(hash, clock.instant(), idle);
        signedIn.filter(this::seenLongAgo).ifPresent(found -> seen("update session set last_seen_at = :now where token_hash = :hash", Map.of("hash", hash, "now", clock.instant())));
        return signedIn;
    }

    Optional<SignedIn> byAccessToken(UUID id, String secret) {
        Optional<SignedIn> signedIn = signIns.byAccessToken(id, Secrets.sha256(secret), clock.instant());
        signedIn.filter(this::seenLongAgo).ifPresent(found -> seen("update access_token set last_used_at = :now where id = :id", Map.of("id", id, "now", clock.instant())));
        return signedIn;
    }

    @Transactional
    void seen(String update, Map<String, Object> values) {
        sql.update(update, values);
    }

    private boolean seenLongAgo(SignedIn signedIn) {
        Instant last = signedIn.lastUsedAt();
        return last == null || last.plus(SEEN_EVERY).isBefore(clock.instant());
    }

    /** Forgets what ended, and what has been kept for long enough. */
    @Transactional
    void sweep() {
        Instant now = clock.instant();
        sql.update("delete from session where expires_at <= :now or last_seen_at <= :idle", Map.of("now", now, "idle", now.minus(idle)));
        sql.update("delete from failed_sign_in where at < :moment", Map.of("moment", now.minus(SweepSignIns.FAILURE_FORGOTTEN)));
        sql.update("delete from known_device where last_used_at < :moment", Map.of("moment", now.minus(SweepSignIns.DEVICE_FORGOTTEN)));
        sql.update("delete from invitation where expires_at < :moment", Map.of("moment", now.minus(SweepSignIns.OVER_FORGOTTEN)));
        sql.update("delete from access_token where expires_at < :moment or revoked_at < :moment", Map.of("moment", now.minus(SweepSignIns.OVER_FORGOTTEN)));
    }

    /** Where somebody signs in from. @param device what the browser shows to be known again */
    record Browser(String address, @Nullable String userAgent, @Nullable String device) {}

    /** A session that begins: the values of its cookies, which are kept nowhere. */
    record Begun(String session, String device) {

        @Override
        public String toString() {
            return "Begun";
        }
    }

    /** How a password was kept, and how it is to be kept. */
    record Hashed(String before, String now) {

        @Override
        public String toString() {
            return "Hashed";
        }
    }
}
