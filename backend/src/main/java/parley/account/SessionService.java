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
    private final SignIns signIns;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    SessionService(
            PersonRepository people, Passwords passwords, Guessing guessing, SignIns signIns, ActivityLog activity, Sql sql, Clock clock,
            @Value("${parley.session.idle:8h}") Duration idle,
            @Value("${parley.session.longest:12h}") Duration longest) {
        this.people = people;
        this.passwords = passwords;
        this.guessing = guessing;
        this.signIns = signIns;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /** @return the cookie's value, shown once */
    String signIn(String typedLogin, String password, Browser browser) {
        String login = typedLogin.strip().toLowerCase(Locale.ROOT);
        guessing.refuse(login, browser.address());
        Optional<Person> person = people.findByLogin(login).filter(Person::active);
        if (!passwords.fits(password, person.map(Person::passwordHash).orElse(null))) {
            guessing.note(login, browser.address());
            throw new WrongCredentials();
        }
        return begin(new PersonId(person.orElseThrow().id()), browser);
    }

    /** Opens a session for somebody who has just proven who they are. */
    @Transactional
    String begin(PersonId person, Browser browser) {
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
        return token;
    }

    @Transactional
    void signOut(String token) {
        sql.update("delete from session where token_hash = :hash", Map.of("hash", Secrets.sha256(token)));
    }

    /** Whether somebody is in an approver group, leads anybody, or heads a department. */
    boolean decides(PersonId person) {
        return signIns.decides(person);
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

    /** Where somebody signs in from. */
    record Browser(String address, @Nullable String userAgent) {}
}
