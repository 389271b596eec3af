package parley.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.Secrets;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;

/** Lets a person choose their password with a code that works once, for a while. */
@Singleton
class InvitationService {

    private static final Duration LASTS = Duration.ofHours(72);
    private static final int CODE_LENGTH = 24;

    private final PersonRepository people;
    private final Passwords passwords;
    private final PasswordStrength strength;
    private final Credentials credentials;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    InvitationService(
            PersonRepository people, Passwords passwords, PasswordStrength strength, Credentials credentials, ActivityLog activity, Sql sql, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.strength = strength;
        this.credentials = credentials;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    /** The code opens the account, so only an administrator in a browser is given one. */
    @Transactional
    Invitation invite(PersonId person, CurrentUser administrator) {
        BrowserNeeded.unlessIn(administrator);
        if (!people.findById(person.value()).orElseThrow(NothingHere::new).active()) {
            throw new InvalidFields("id", "is somebody who left; reactivate them first");
        }
        String code = Secrets.token().substring(0, CODE_LENGTH);
        Instant now = clock.instant();
        Instant until = now.plus(LASTS);
        sql.update("delete from invitation where person_id = :person and used_at is null", Map.of("person", person.value()));
        sql.update("""
                insert into invitation (id, person_id, code_hash, created_at, created_by, expires_at)
                values (:id, :person, :hash, :now, :by, :until)""",
                Map.of("id", Ids.next(), "person", person.value(), "hash", Secrets.sha256(code), "now", now, "by", administrator.id().value(), "until", until));
        activity.record(Happening.inAdministration("PERSON_INVITED", administrator.id().value(), "PERSON", person.value(), Map.of()));
        return new Invitation(code, "/invitation#" + code, until);
    }

    Invited lookUp(String code) {
        return sql.first("""
                select p.name, p.email, i.expires_at from invitation i join person p on p.id = i.person_id
                where i.code_hash = :hash and i.used_at is null and i.expires_at > :now and p.active""",
                Map.of("hash", hash(code), "now", clock.instant()),
                row -> new Invited(row.text("name"), row.text("email"), row.instant("expires_at"))).orElseThrow(CodeOver::new);
    }

    /** The code is spent, whoever was signed in as this person is signed out, programs too, and the password counts. */
    @Transactional
    PersonId accept(InvitationAcceptance acceptance) {
        String hash = hash(acceptance.code());
        Invited invited = lookUp(acceptance.code());
        strength.check("/password", acceptance.password(), invited.name(), invited.email());
        int spent = sql.update("""
                update invitation set used_at = :now where code_hash = :hash and used_at is null and expires_at > :now""",
                Map.of("now", clock.instant(), "hash", hash));
        if (spent == 0) {
            throw new CodeOver();
        }
        Person person = people.findByLogin(Person.login(invited.email())).orElseThrow(CodeOver::new);
        people.update(person.withPasswordHash(passwords.hash(acceptance.password())));
        PersonId id = new PersonId(person.id());
        credentials.endSessions(id);
        credentials.forgetDevices(id);
        int revoked = credentials.revokeTokens(id);
        activity.record(Happening.inAdministration("PASSWORD_CHOSEN", id.value(), "PERSON", id.value(), Map.of("by", "code", "revokedTokens", revoked)));
        return id;
    }

    private static String hash(String code) {
        return Secrets.sha256(code.strip());
    }
}
