package parley.report;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import parley.platform.job.RecurringJob;
import parley.policy.PolicyReviewService;
import parley.policy.PolicyService;
import parley.policy.Restriction;
import parley.policy.ReviewTrigger;

/** Asks for a review of each rule against which the figures speak, once until its owner has decided. */
@Singleton
final class OpenPolicyReviews implements RecurringJob {

    private static final Duration LOOKS_BACK = Duration.ofDays(365);
    private static final Duration KEPT_FOR = Duration.ofDays(365);

    private final LessonQueries queries;
    private final PolicyService policies;
    private final PolicyReviewService reviews;
    private final Clock clock;

    OpenPolicyReviews(LessonQueries queries, PolicyService policies, PolicyReviewService reviews, Clock clock) {
        this.queries = queries;
        this.policies = policies;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "open-policy-reviews";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        Instant since = now.minus(LOOKS_BACK);
        List<String> keys = policies.published().stream().map(Restriction::key).toList();
        var all = new Lessons(queries.facts(keys, since, now), queries.offers(keys, since), since, now, now);
        Map<String, Instant> last = reviews.lastDecided();
        policies.published().forEach(rule -> open(rule, all.of(rule.key()), last, now));
    }

    private void open(Restriction rule, Lessons lessons, Map<String, Instant> last, Instant now) {
        Instant since = now.minus(LOOKS_BACK);
        ReviewGrounds.of(rule, trigger -> lessons.between(later(since, last.get(rule.key() + "/" + trigger)), now), now).stream()
                .filter(ground -> ground.trigger() != ReviewTrigger.DUE || !wasKept(rule, last, now))
                .forEach(ground -> reviews.openByItself(rule, ground.trigger(), ground.values(), ground.proposal(), ground.cases()));
    }

    /** A rule whose day has passed and that its owner kept as it is has another year. */
    private static boolean wasKept(Restriction rule, Map<String, Instant> last, Instant now) {
        Instant decided = last.get(rule.key() + "/" + ReviewTrigger.DUE);
        return decided != null && decided.plus(KEPT_FOR).isAfter(now);
    }

    private static Instant later(Instant one, @io.micronaut.core.annotation.Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}
