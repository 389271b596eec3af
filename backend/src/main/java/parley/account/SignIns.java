package parley.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Finds out who a cookie or a token stands for, in one statement. */
@Singleton
final class SignIns {

    private final Sql sql;

    SignIns(Sql sql) {
        this.sql = sql;
    }

    Optional<SignedIn> bySession(String tokenHash, Instant now, Duration idle) {
        return sql.first("""
                select p.id, p.name, p.email, s.expires_at, s.last_seen_at as last_used_at, null as scope,
                       (select string_agg(r.role, ',') from person_role r where r.person_id = p.id) as roles
                from session s
                join person p on p.id = s.person_id
                where s.token_hash = :hash and p.active and s.expires_at > :now and s.last_seen_at > :idle""",
                Map.of("hash", tokenHash, "now", now, "idle", now.minus(idle)), SignIns::signedIn);
    }

    Optional<SignedIn> byAccessToken(UUID id, String secretHash, Instant now) {
        return sql.first("""
                select p.id, p.name, p.email, t.expires_at, t.last_used_at, t.scope,
                       (select string_agg(r.role, ',') from person_role r where r.person_id = p.id) as roles
                from access_token t
                join person p on p.id = t.person_id
                where t.id = :id and t.secret_hash = :hash and t.revoked_at is null and p.active and t.expires_at > :now""",
                Map.of("id", id, "hash", secretHash, "now", now), SignIns::signedIn);
    }

    /** What somebody is asked for beside their roles, by their groups, by what they are to those who ask, or as a deputy. */
    Standing standing(PersonId person, Instant now) {
        return sql.first("""
                select (exists (select 1 from approver_group_member g where g.person_id = :person and g.role <> :harbour)
                        or exists (select 1 from person p where p.manager_id = :person)
                        or exists (select 1 from department d where d.head_id = :person)
                        or exists (select 1 from deputy s where s.deputy_id = :person and s.valid_from <= :now and s.valid_until > :now)) as decides,
                       exists (select 1 from approver_group_member g where g.person_id = :person and g.role = :harbour) as handles""",
                Map.of("person", person.value(), "now", now, "harbour", SafeHarbourTeam.ROLE),
                row -> new Standing(row.flag("decides"), row.flag("handles"))).orElseThrow();
    }

    /**
     * What somebody is asked for beside their roles.
     *
     * @param decides where an exception is decided
     * @param handlesDisclosures what people tell under safe harbour
     */
    record Standing(boolean decides, boolean handlesDisclosures) {}

    private static SignedIn signedIn(Row row) {
        String scope = row.text("scope");
        return new SignedIn(
                new CurrentUser(new PersonId(row.uuid("id")), row.text("name"), roles(row.text("roles")), scope != null),
                row.text("email"),
                row.instant("expires_at"),
                row.instant("last_used_at"),
                scope == null ? null : AccessScope.valueOf(scope));
    }

    private static Set<Role> roles(String names) {
        return names == null ? Set.of() : Arrays.stream(names.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
