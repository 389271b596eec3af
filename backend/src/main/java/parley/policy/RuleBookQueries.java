package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.problem.FieldError;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** The rule book as those see it who may change it: each only the rules that are theirs. */
@Singleton
class RuleBookQueries {

    private static final String STANDING = """
            select k.restriction_key, v.content, v.version as published, v.status, d.content as draft, d.version as draft_version,
                   d.begun_by, d.changed_at, changer.name as changed_by,
                   r.retires, r.reason, r.message, r.due_at, r.finished_at, orderer.name as ordered_by,
                   (select count(*) from policy_review p where p.restriction_key = k.restriction_key and p.closed_at is null) as reviews
            from (select restriction_key from restriction_version union select restriction_key from restriction_draft) k
            left join restriction_version v on v.restriction_key = k.restriction_key and v.status <> 'SUPERSEDED'
            left join restriction_draft d on d.restriction_key = k.restriction_key
            left join person changer on changer.id = d.changed_by
            left join restriction_release r on r.id = (
                select l.id from restriction_release l where l.restriction_key = k.restriction_key and l.called_off_at is null
                order by l.ordered_at desc, l.id desc limit 1)
            left join person orderer on orderer.id = r.ordered_by
            """;

    private final RuleOwners owners;
    private final PolicyService policies;
    private final ObjectMapper json;
    private final Sql sql;
    private final Clock clock;

    RuleBookQueries(RuleOwners owners, PolicyService policies, ObjectMapper json, Sql sql, Clock clock) {
        this.owners = owners;
        this.policies = policies;
        this.json = json;
        this.sql = sql;
        this.clock = clock;
    }

    List<RuleBookEntry> entries(CurrentUser user) {
        RuleOwners.Standing reader = owners.standing(user);
        return sql.list(STANDING, Map.of(), this::standing).stream()
                .filter(rule -> rule.isOf(reader))
                .map(this::entry)
                .sorted(Comparator.comparing(RuleBookEntry::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    RuleBookRule rule(String key, CurrentUser user) {
        RuleOwners.Standing reader = owners.standing(user);
        Standing rule = standing(key, reader);
        List<FieldError> problems = PublicationRule.problemsOf(new PublicationRule.Draft(rule.shown().withQuestionKeys(), reader.groups(), today()));
        List<RuleChange> changes = rule.draft() == null || rule.published() == null ? List.of() : RuleChanges.between(rule.published(), rule.draft());
        return new RuleBookRule(
                key,
                rule.inUse(),
                rule.published(),
                rule.publishedVersion(),
                rule.draft(),
                rule.changedAt(),
                rule.changedBy(),
                problems,
                changes,
                versions(key),
                rule.release(),
                RuleVersions.seen(rule.publishedVersion() == null ? 0 : rule.publishedVersion(), rule.draftVersion()),
                actions(rule, problems, changes));
    }

    /** The draft, or what is in use where there is none, as somebody sees it whom the rule stops. */
    RestrictionDetail preview(String key, CurrentUser user) {
        Standing rule = standing(key, owners.standing(user));
        int version = rule.publishedVersion() == null ? 0 : rule.publishedVersion();
        return RestrictionDetail.preview(key, version, rule.shown(), policies.questionnaireWith(rule.shown().askable()));
    }

    FormerVersion version(String key, int version, CurrentUser user) {
        standing(key, owners.standing(user));
        PublishedVersion published = versions(key).stream().filter(each -> each.version() == version).findFirst().orElseThrow(NothingHere::new);
        RuleText text = RuleText.of(policies.version(key, version));
        List<RuleChange> changes = version == 1 ? List.of() : RuleChanges.between(RuleText.of(policies.version(key, version - 1)), text);
        return new FormerVersion(published, text, changes);
    }

    private Standing standing(String key, RuleOwners.Standing reader) {
        return sql.first(STANDING + "where k.restriction_key = :key", Map.of("key", key), this::standing)
                .filter(rule -> rule.isOf(reader))
                .orElseThrow(NothingHere::new);
    }

    private List<PublishedVersion> versions(String key) {
        return sql.list(
                """
                select v.version, v.published_at, v.note, p.name from restriction_version v
                left join person p on p.id = v.published_by
                where v.restriction_key = :key order by v.version desc""",
                Map.of("key", key),
                row -> new PublishedVersion(row.integer("version"), row.instant("published_at"), row.text("name"), row.text("note")));
    }

    private List<RuleAction> actions(Standing rule, List<FieldError> problems, List<RuleChange> changes) {
        boolean goes = rule.release() != null && rule.release().finishedAt() == null;
        List<RuleAction> actions = new ArrayList<>(List.of(RuleAction.SAVE));
        if (rule.draft() != null) {
            actions.add(RuleAction.DISCARD);
        }
        if (rule.draft() != null && problems.isEmpty() && !goes && (!rule.inUse() || !changes.isEmpty())) {
            actions.add(RuleAction.PUBLISH);
        }
        if (rule.inUse() && !goes) {
            actions.add(RuleAction.RETIRE);
        }
        if (goes && rule.release().dueAt().isAfter(clock.instant())) {
            actions.add(RuleAction.CALL_OFF_RETIREMENT);
        }
        return List.copyOf(actions);
    }

    private RuleBookEntry entry(Standing rule) {
        RuleText text = rule.shown();
        LocalDate by = rule.published() == null ? null : rule.published().reviewBy();
        boolean retires = rule.inUse() && rule.release() != null && rule.release().retires() && rule.release().finishedAt() == null;
        return new RuleBookEntry(
                rule.key(),
                rule.published() == null ? text.name() : rule.published().name(),
                rule.published() == null ? text.area() : rule.published().area(),
                rule.owner(),
                rule.inUse(),
                rule.publishedVersion(),
                by,
                rule.inUse() && by != null && by.isBefore(today()),
                rule.changedAt(),
                rule.changedBy(),
                rule.reviews(),
                retires ? rule.release().dueAt() : null);
    }

    private Standing standing(Row row) {
        String content = row.text("content");
        String draft = row.text("draft");
        return new Standing(
                row.text("restriction_key"),
                content == null ? null : RuleText.of(read(content, Restriction.class)),
                row.integerOrNull("published"),
                row.value("status", RestrictionStatus.class) == RestrictionStatus.PUBLISHED,
                draft == null ? null : read(draft, RuleText.class),
                row.numberOrNull("draft_version"),
                row.uuid("begun_by"),
                row.instant("changed_at"),
                row.text("changed_by"),
                row.integer("reviews"),
                row.instant("due_at") == null ? null
                        : new ReleaseView(row.flag("retires"), row.text("reason"), row.text("message"), row.text("ordered_by"), row.instant("due_at"), row.instant("finished_at")));
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** A rule with what is being written. */
    private record Standing(
            String key,
            @Nullable RuleText published,
            @Nullable Integer publishedVersion,
            boolean inUse,
            @Nullable RuleText draft,
            @Nullable Long draftVersion,
            @Nullable UUID begunBy,
            @Nullable Instant changedAt,
            @Nullable String changedBy,
            int reviews,
            @Nullable ReleaseView release) {

        /** What is written now. */
        RuleText shown() {
            return draft == null ? published : draft;
        }

        ApproverRole owner() {
            return published == null ? draft.ownerRole() : published.ownerRole();
        }

        boolean isOf(RuleOwners.Standing reader) {
            return reader.mayChange(owner()) || (published == null && reader.person().equals(begunBy));
        }
    }
}
