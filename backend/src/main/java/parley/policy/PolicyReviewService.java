package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import parley.account.AdministrationLock;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** Reviews of rules: whether each is still right. People ask, and so do the figures; the owner of the rule decides. */
@Singleton
public class PolicyReviewService {

    private static final Duration FARTHEST = Duration.ofDays(366);

    private final AdministrationLock lock;
    private final PolicyReviewRepository reviews;
    private final PolicyService policies;
    private final RuleOwners owners;
    private final ReleaseService releases;
    private final ActivityLog activity;
    private final ObjectMapper json;
    private final Sql sql;
    private final Clock clock;

    PolicyReviewService(
            AdministrationLock lock,
            PolicyReviewRepository reviews,
            PolicyService policies,
            RuleOwners owners,
            ReleaseService releases,
            ActivityLog activity,
            ObjectMapper json,
            Sql sql,
            Clock clock) {
        this.lock = lock;
        this.reviews = reviews;
        this.policies = policies;
        this.owners = owners;
        this.releases = releases;
        this.activity = activity;
        this.json = json;
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether somebody has asked if this rule is still right, and its owner has not decided yet. */
    public boolean isOpenFor(String restrictionKey) {
        return reviews.existsByRestrictionKeyAndClosedAtIsNull(restrictionKey);
    }

    /** Somebody asks. @param cases numbers of exception requests that they may see @return which review it is */
    @Transactional
    public UUID open(NewReview asked, Collection<Long> cases, CurrentUser by) {
        lock.take();
        Restriction rule = policies.inUse(asked.restriction()).orElseThrow(() -> new InvalidFields("/restriction", "is not a rule in use"));
        if (reviews.existsByOpenAs(rule.key() + "/" + ReviewTrigger.BY_HAND)) {
            throw new ReviewOpenAlready();
        }
        return open(rule, ReviewTrigger.BY_HAND, Map.of(), asked.proposal().strip(), cases, by.id().value());
    }

    /**
     * The figures, or the calendar, ask; once until it is decided.
     *
     * @param values the figures as they are
     * @param cases numbers of exception requests that they were made from
     */
    @Transactional
    public void openByItself(Restriction rule, ReviewTrigger trigger, Map<String, Object> values, String proposal, Collection<Long> cases) {
        lock.take();
        if (!reviews.existsByOpenAs(rule.key() + "/" + trigger)) {
            open(rule, trigger, values, proposal, cases, null);
        }
    }

    /** When the last review of each rule that was opened by the same trigger was decided, by rule and trigger. */
    public Map<String, Instant> lastDecided() {
        Map<String, Instant> last = new HashMap<>();
        sql.list("select restriction_key, trigger, max(closed_at) as at from policy_review where closed_at is not null group by restriction_key, trigger", Map.of(),
                row -> last.put(row.text("restriction_key") + "/" + row.text("trigger"), row.instant("at")));
        return last;
    }

    /** Decided by the owner of the rule. What is retired, or does not restrict any more, releases what is in force under it. */
    @Transactional
    public void decide(UUID id, DecidedReview decided, IfMatch seen, CurrentUser by) {
        lock.take();
        PolicyReview review = reviews.findById(id).orElseThrow(NothingHere::new);
        Restriction rule = policies.latest(review.restrictionKey()).orElseThrow(NothingHere::new);
        if (!owners.standing(by).owns(rule)) {
            throw new NotYourRule();
        }
        StaleVersion.check(seen, review.version());
        if (!review.isOpen()) {
            throw new ReviewIsClosed();
        }
        Instant now = clock.instant();
        Instant effective = effective(decided, now);
        reviews.update(review.decided(decided.decision(), decided.reason().strip(), effective, by.id().value(), now));
        release(rule, review, decided, by);
        Map<String, Object> detail = detail(rule, review.trigger());
        detail.put("decision", decided.decision().name());
        if (review.openedBy() != null) {
            detail.put("openedBy", review.openedBy().toString());
        }
        activity.record(Happening.inAdministration("POLICY_REVIEW_DECIDED", by.id().value(), "POLICY_REVIEW", id, detail));
    }

    private void release(Restriction rule, PolicyReview review, DecidedReview decided, CurrentUser by) {
        boolean retires = decided.decision() == ReviewDecision.RETIRE;
        if (retires && policies.inUse(rule.key()).isEmpty()) {
            throw new RuleNotInUse();
        }
        if (retires || decided.releases()) {
            String message = decided.message() == null ? "" : decided.message();
            releases.order(rule, new Retirement(decided.reason(), message, decided.effectiveAt()), retires, review.id(), by);
        }
    }

    private static @Nullable Instant effective(DecidedReview decided, Instant now) {
        Instant wanted = decided.effectiveAt();
        if (decided.decision() == ReviewDecision.KEEP) {
            if (wanted != null) {
                throw new InvalidFields("/effectiveAt", "A rule that is kept goes on as it is.");
            }
            if (decided.releases()) {
                throw new InvalidFields("/message", "A rule that is kept goes on restricting.");
            }
            return null;
        }
        if (wanted != null && (wanted.isBefore(now) || wanted.isAfter(now.plus(FARTHEST)))) {
            throw new InvalidFields("/effectiveAt", "A moment from now on, within a year.");
        }
        return wanted == null ? now : wanted;
    }

    private UUID open(Restriction rule, ReviewTrigger trigger, Map<String, Object> values, String proposal, Collection<Long> cases, @Nullable UUID by) {
        UUID id = Ids.next();
        reviews.save(PolicyReview.open(id, rule.key(), trigger, write(values), proposal, by, clock.instant()));
        sql.each("insert into policy_review_evidence (review_id, number) values (:review, :number)",
                List.copyOf(cases).stream().distinct().map(number -> Map.of("review", id, "number", number)).toList());
        activity.record(Happening.inAdministration("POLICY_REVIEW_OPENED", by, "POLICY_REVIEW", id, detail(rule, trigger)));
        return id;
    }

    private static Map<String, Object> detail(Restriction rule, ReviewTrigger trigger) {
        return new HashMap<>(Map.of("key", rule.key(), "name", rule.name(), "owner", rule.owner().name(), "trigger", trigger.name()));
    }

    private String write(Map<String, Object> values) {
        try {
            return json.writeValueAsString(new TreeMap<>(values));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
