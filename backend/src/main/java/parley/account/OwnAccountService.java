package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.Secrets;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;

/** What people do with their own account. */
@Singleton
class OwnAccountService {

    private static final int MOST_TOKENS = 50;

    private final PersonRepository people;
    private final Passwords passwords;
    private final PasswordStrength strength;
    private final Guessing guessing;
    private final KnownDevices devices;
    private final Credentials credentials;
    private final PhoneBook phoneBook;
    private final OwnAccountQueries queries;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    OwnAccountService(
            PersonRepository people, Passwords passwords, PasswordStrength strength, Guessing guessing, KnownDevices devices, Credentials credentials, PhoneBook phoneBook,
            OwnAccountQueries queries, ActivityLog activity, Sql sql, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.strength = strength;
        this.guessing = guessing;
        this.devices = devices;
        this.credentials = credentials;
        this.phoneBook = phoneBook;
        this.queries = queries;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether the present password is the one that was typed; wrong ones count as wrong sign-ins do. */
    void prove(CurrentUser user, String currentPassword, SessionService.Browser browser) {
        Person person = people.findById(user.id().value()).orElseThrow(NothingHere::new);
        String device = devices.ofLogin(person.login(), browser.device());
        if (!guessing.isRight(person.login(), browser.address(), device, () -> passwords.fits(currentPassword, person.passwordHash()))) {
            throw new PasswordNeeded();
        }
    }

    /** Every other browser is signed out. @param revokeTokens whether programs are, too */
    @Transactional
    void changePassword(CurrentUser user, String newPassword, boolean revokeTokens, String sessionHash) {
        Person person = people.findById(user.id().value()).orElseThrow(NothingHere::new);
        strength.check("/newPassword", newPassword, person.name(), person.email());
        people.update(person.withPasswordHash(passwords.hash(newPassword)));
        credentials.endSessionsExcept(user.id(), sessionHash);
        credentials.forgetDevices(user.id());
        int revoked = revokeTokens ? credentials.revokeTokens(user.id()) : 0;
        record("PASSWORD_CHOSEN", user, user.id().value(), Map.of("by", "password", "revokedTokens", revoked));
    }

    /** The record says that it changed and not what it says: it can be taken back. */
    @Transactional
    void sayWhatHelps(CurrentUser user, @Nullable String words) {
        Map<String, Object> values = new HashMap<>(Map.of("person", user.id().value()));
        values.put("words", words == null || words.isBlank() ? null : words.strip());
        sql.update("update person set what_helps = :words where id = :person", values);
        record("WHAT_HELPS_CHANGED", user, user.id().value(), Map.of());
    }

    @Transactional
    void keepNumbers(CurrentUser user, FurtherNumbers further) {
        phoneBook.keep(user.id(), further.numbers());
        record("PERSON_CHANGED", user, user.id().value(), Map.of("fields", "furtherNumbers"));
    }

    @Transactional
    void endSession(CurrentUser user, String publicId) {
        String hash = sql.list("select token_hash from session where person_id = :person", Map.of("person", user.id().value()), row -> row.text("token_hash"))
                .stream().filter(each -> OwnAccountQueries.publicId(each).equals(publicId)).findFirst().orElseThrow(NothingHere::new);
        sql.update("delete from session where token_hash = :hash", Map.of("hash", hash));
        record("SESSION_ENDED", user, user.id().value(), Map.of());
    }

    @Transactional
    void endOtherSessions(CurrentUser user, String sessionHash) {
        credentials.endSessionsExcept(user.id(), sessionHash);
        record("OTHER_SESSIONS_ENDED", user, user.id().value(), Map.of());
    }

    @Transactional
    CreatedAccessToken createToken(CurrentUser user, NewAccessToken wanted) {
        Instant now = clock.instant();
        refuseTooMany(user, now);
        UUID id = Ids.next();
        String secret = Secrets.token();
        Instant expires = now.plus(Duration.ofDays(wanted.days()));
        sql.update("""
                insert into access_token (id, person_id, name, secret_hash, scope, created_at, expires_at)
                values (:id, :person, :name, :hash, :scope, :now, :expires)""",
                Map.of("id", id, "person", user.id().value(), "name", wanted.name().strip(), "hash", Secrets.sha256(secret), "scope", wanted.scope(),
                        "now", now, "expires", expires));
        record("TOKEN_CREATED", user, id, Map.of("name", wanted.name().strip(), "scope", wanted.scope().name()));
        return new CreatedAccessToken(new AccessTokenText(id, secret).text(),
                new AccessTokenView(id, wanted.name().strip(), wanted.scope(), now, expires, null, null));
    }

    @Transactional
    void revokeToken(CurrentUser user, UUID id) {
        int revoked = sql.update("""
                update access_token set revoked_at = :now where id = :id and person_id = :person and revoked_at is null""",
                Map.of("now", clock.instant(), "id", id, "person", user.id().value()));
        if (revoked == 1) {
            record("TOKEN_REVOKED", user, id, Map.of());
        } else if (queries.tokens(user.id()).stream().noneMatch(token -> token.id().equals(id))) {
            throw new NothingHere();
        }
    }

    private void refuseTooMany(CurrentUser user, Instant now) {
        long working = queries.tokens(user.id()).stream().filter(token -> token.revokedAt() == null && token.expiresAt().isAfter(now)).count();
        if (working >= MOST_TOKENS) {
            throw new InvalidFields("/name", "would be one token too many: you have " + working + " that work. Revoke some first.");
        }
    }

    private void record(String kind, CurrentUser user, UUID subject, Map<String, Object> detail) {
        String what = kind.startsWith("TOKEN") ? "ACCESS_TOKEN" : "PERSON";
        activity.record(Happening.inAdministration(kind, user.id().value(), what, subject, detail));
    }
}
