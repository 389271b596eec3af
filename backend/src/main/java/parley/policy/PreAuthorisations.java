package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** What owners of rules agreed to beforehand: said, changed, switched off, and asked for when somebody asks for an exception. */
@Singleton
public class PreAuthorisations {

    private static final Argument<Map<String, List<String>>> LIMITS =
            Argument.mapOf(Argument.STRING, Argument.listOf(String.class));

    private static final String LAST = """
            select a.id, a.restriction_version, a.number, a.max_days, a.limits, a.owner_id, owner.name as owner_name, a.said_at, a.ended_at
            from pre_authorisation a join person owner on owner.id = a.owner_id
            where a.restriction_key = :key order by a.number desc limit 1""";

    private final PolicyService policies;
    private final RuleOwners owners;
    private final ActivityLog activity;
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    PreAuthorisations(PolicyService policies, RuleOwners owners, ActivityLog activity, Sql sql, ObjectMapper json, Clock clock) {
        this.policies = policies;
        this.owners = owners;
        this.activity = activity;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** What holds for a rule now: not switched off, said about this version of the rule, by somebody who owns it still. */
    public Optional<PreAuthorisation> of(Restriction rule) {
        return last(rule).filter(last -> last.holdsFor(rule)).map(Last::said);
    }

    PreAuthorisationView show(String key, CurrentUser reader) {
        Restriction rule = rule(key);
        Last last = last(rule).orElse(null);
        boolean on = last != null && !last.ended();
        return new PreAuthorisationView(
                on && last.holdsFor(rule),
                on ? last.said().maxDays() : null,
                on ? last.said().limits() : Map.of(),
                on ? last.owner() : null,
                on ? last.said().saidAt() : null,
                on && !last.holdsFor(rule),
                PreAuthorisation.isUsuallyLow(rule),
                owns(rule, reader),
                version(last));
    }

    /** The owner of a rule agrees to such requests from now on, or changes the limits. */
    @Transactional
    public void say(String key, PreAuthorisationDescription description, IfMatch seen, CurrentUser owner) {
        Restriction rule = rule(key);
        Last last = changing(rule, seen, owner);
        PreAuthorisation said = PreAuthorisation.say(
                Ids.next(),
                rule,
                policies.questionnaire(rule),
                last == null ? 1 : last.said().number() + 1,
                description.maxDays(),
                description.limits(),
                owner.id().value(),
                clock.instant());
        if (last != null) {
            end(last, owner);
        }
        save(said);
        record("PRE_AUTHORISATION_SAID", said, owner);
    }

    /** From now on a person looks at every request again. What is in force stays so until its end. */
    @Transactional
    public void switchOff(String key, IfMatch seen, CurrentUser owner) {
        Last last = changing(rule(key), seen, owner);
        if (last == null || last.ended()) {
            throw new NothingHere();
        }
        end(last, owner);
        record("PRE_AUTHORISATION_ENDED", last.said(), owner);
    }

    private @Nullable Last changing(Restriction rule, IfMatch seen, CurrentUser owner) {
        if (!owns(rule, owner)) {
            throw new NotTheOwner();
        }
        sql.list(
                "select id from restriction_version where restriction_key = :key and version = :version for update",
                Map.of("key", rule.key(), "version", rule.version()),
                row -> row.uuid("id"));
        Last last = last(rule).orElse(null);
        StaleVersion.check(seen, version(last));
        return last;
    }

    private boolean owns(Restriction rule, CurrentUser person) {
        return owners.standing(person).owns(rule);
    }

    private Optional<Last> last(Restriction rule) {
        return sql.first(LAST, Map.of("key", rule.key()), row -> last(rule, row));
    }

    private Last last(Restriction rule, Row row) {
        UUID owner = row.uuid("owner_id");
        PreAuthorisation said = new PreAuthorisation(
                row.uuid("id"),
                rule.key(),
                row.integer("restriction_version"),
                row.integer("number"),
                row.integer("max_days"),
                read(row.text("limits")),
                owner,
                row.instant("said_at"));
        return new Last(said, new PersonName(owner, row.text("owner_name")), row.instant("ended_at") != null,
                owners.peopleAnswering(rule.owner()).contains(owner));
    }

    /** Each one is said once and ended once. */
    private static long version(@Nullable Last last) {
        return last == null ? 0 : 2L * last.said().number() - (last.ended() ? 0 : 1);
    }

    private void save(PreAuthorisation said) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", said.id());
        values.put("key", said.restrictionKey());
        values.put("version", said.restrictionVersion());
        values.put("number", said.number());
        values.put("max_days", said.maxDays());
        values.put("limits", write(said.limits()));
        values.put("owner", said.owner());
        values.put("now", said.saidAt());
        sql.update(
                """
                insert into pre_authorisation (id, restriction_key, restriction_version, number, max_days, limits, owner_id, said_at)
                values (:id, :key, :version, :number, :max_days, :limits, :owner, :now)""",
                values);
    }

    private void end(Last last, CurrentUser by) {
        sql.update(
                "update pre_authorisation set ended_at = :now, ended_by = :by where id = :id and ended_at is null",
                Map.of("now", clock.instant(), "by", by.id().value(), "id", last.said().id()));
    }

    private void record(String kind, PreAuthorisation said, CurrentUser by) {
        activity.record(Happening.inAdministration(
                kind,
                by.id().value(),
                "PRE_AUTHORISATION",
                said.id(),
                Map.of(
                        "restriction", said.restrictionKey(),
                        "version", said.restrictionVersion(),
                        "maxDays", said.maxDays(),
                        "limits", write(said.limits()))));
    }

    private Restriction rule(String key) {
        return policies.inUse(key).orElseThrow(NothingHere::new);
    }

    private String write(Map<String, List<String>> limits) {
        try {
            return json.writeValueAsString(LIMITS, limits);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, List<String>> read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, LIMITS));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What was said last, and whether its owner still is one. */
    private record Last(PreAuthorisation said, PersonName owner, boolean ended, boolean owned) {
        boolean holdsFor(Restriction rule) {
            return !ended && owned && said.restrictionVersion() == rule.version();
        }
    }
}
