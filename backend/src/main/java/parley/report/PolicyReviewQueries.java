package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.account.Role;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.policy.NewReview;
import parley.policy.PolicyService;
import parley.policy.Restriction;
import parley.policy.ReviewDecision;
import parley.policy.ReviewTrigger;
import parley.policy.RuleOwners;
import parley.report.PolicyReviewDetail.ReviewAction;

/** Reads reviews of rules: IT and administrators all, others those of rules that are theirs, and what they asked themselves. */
@Singleton
class PolicyReviewQueries {

    private static final Instant THE_END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private static final String REVIEW = """
            select v.id, v.restriction_key, v.trigger, v.trigger_values, v.proposal, v.opened_by, opener.name as opener, v.opened_at,
                   v.decision, v.reason, v.effective_at, v.closed_by, closer.name as closer, v.closed_at, v.version,
                   (select count(*) from policy_review_evidence e where e.review_id = v.id) as cases,
                   (select count(*) from exception_request x join restriction_release l on l.id = x.release_id where l.review_id = v.id) as released,
                   (select count(*) from exception_request x where x.restriction_key = v.restriction_key and x.state in ('ACTIVE', 'SUSPENDED')) as in_force,
                   (select count(*) from exception_request x where x.restriction_key = v.restriction_key
                    and x.state in ('SUBMITTED', 'IN_CONVERSATION', 'ALTERNATIVE_OFFERED', 'AWAITING_DECISION', 'APPROVED_PENDING')) as open
            from policy_review v
            left join person opener on opener.id = v.opened_by
            left join person closer on closer.id = v.closed_by
            where (:all or v.restriction_key = any(:mine) or v.opened_by = :me)
            """;

    private final LessonQueries lessons;
    private final PolicyService policies;
    private final RuleOwners owners;
    private final ObjectMapper json;
    private final Sql sql;
    private final Clock clock;

    PolicyReviewQueries(LessonQueries lessons, PolicyService policies, RuleOwners owners, ObjectMapper json, Sql sql, Clock clock) {
        this.lessons = lessons;
        this.policies = policies;
        this.owners = owners;
        this.json = json;
        this.sql = sql;
        this.clock = clock;
    }

    Page<PolicyReviewSummary> list(boolean open, @Nullable String restriction, @Nullable String cursor, int limit, CurrentUser user) {
        Cursor before = Cursor.read(cursor);
        Map<String, Object> values = reader(user, owners.standing(user));
        values.put("open", open);
        values.put("rule", restriction);
        values.put("at", before == null ? THE_END_OF_TIME : before.at());
        values.put("id", before == null ? new UUID(-1, -1) : before.id());
        values.put("limit", limit + 1);
        List<PolicyReviewSummary> rows = sql.list(
                REVIEW + """
                and (v.closed_at is null) = :open and (cast(:rule as varchar(60)) is null or v.restriction_key = :rule)
                and (v.opened_at, v.id) < (:at, :id)
                order by v.opened_at desc, v.id desc limit :limit""",
                values,
                this::summary);
        return Page.of(rows, limit, review -> new Cursor(review.openedAt(), review.id()));
    }

    PolicyReviewDetail detail(UUID id, CurrentUser user) {
        RuleOwners.Standing standing = owners.standing(user);
        Map<String, Object> values = reader(user, standing);
        values.put("id", id);
        List<BehindFigure> evidence = lessons.cases(id, user, clock.instant());
        return sql.first(REVIEW + "and v.id = :id", values, row -> detail(row, evidence, standing, user)).orElseThrow(NothingHere::new);
    }

    /** The cases that somebody names, each under the rule and to be seen by them. */
    List<Long> evidence(NewReview asked, CurrentUser user) {
        List<Long> wanted = asked.cases() == null ? List.of() : asked.cases().stream().distinct().toList();
        List<Long> found = lessons.visible(wanted, asked.restriction(), user, clock.instant());
        if (found.size() < wanted.size()) {
            throw new InvalidFields("/cases", "Each is a request under this rule that you may see.");
        }
        return found;
    }

    private PolicyReviewDetail detail(Row row, List<BehindFigure> evidence, RuleOwners.Standing standing, CurrentUser user) {
        PolicyReviewSummary review = summary(row);
        boolean owns = policies.latest(review.restriction()).filter(standing::owns).isPresent();
        boolean counts = owns || user.is(Role.SUPERVISOR);
        boolean decides = owns && review.decision() == null;
        return new PolicyReviewDetail(
                review, evidence, review.cases() - evidence.size(), counts ? row.integer("in_force") : null, counts ? row.integer("open") : null, row.number("version"),
                decides ? List.of(ReviewAction.DECIDE) : List.of());
    }

    private PolicyReviewSummary summary(Row row) {
        String key = row.text("restriction_key");
        return new PolicyReviewSummary(
                row.uuid("id"),
                key,
                policies.latest(key).map(Restriction::name).orElse(key),
                row.value("trigger", ReviewTrigger.class),
                values(row.text("trigger_values")),
                row.text("proposal"),
                person(row, "opened_by", "opener"),
                row.instant("opened_at"),
                row.integer("cases"),
                row.value("decision", ReviewDecision.class),
                row.text("reason"),
                row.instant("effective_at"),
                person(row, "closed_by", "closer"),
                row.instant("closed_at"),
                row.integer("released"));
    }

    private static @Nullable PersonName person(Row row, String id, String name) {
        return row.uuid(id) == null ? null : new PersonName(row.uuid(id), row.text(name));
    }

    private Map<String, String> values(String text) {
        Map<String, String> values = new TreeMap<>();
        try {
            json.readValue(text, Argument.mapOf(String.class, Object.class)).forEach((name, value) -> values.put(name, String.valueOf(value)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return values;
    }

    private Map<String, Object> reader(CurrentUser user, RuleOwners.Standing standing) {
        Map<String, Object> values = new HashMap<>();
        values.put("all", user.isStaff() || user.is(Role.ADMINISTRATOR));
        values.put("me", user.id().value());
        values.put("mine", new ArrayList<>(policies.latest().stream().filter(standing::owns).map(Restriction::key).toList()));
        return values;
    }
}
