package parley.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.policy.Alternative;
import parley.policy.Restriction;
import parley.policy.ReviewTrigger;

/**
 * When the figures ask for a review of a rule by themselves. They count a year back, but for each ground only what was
 * decided after its owner last decided about the same ground.
 */
final class ReviewGrounds {

    static final int ENOUGH = 10;
    private static final double NEARLY_ALWAYS = 0.8;
    private static final double HARDLY_EVER = 0.1;
    private static final double HARDLY_WORKS = 0.2;
    private static final double OFTEN_UPHELD = 0.3;
    private static final int MOST_EVIDENCE = 50;

    private final Restriction rule;
    private final List<ReviewGround> grounds = new ArrayList<>();

    private ReviewGrounds(Restriction rule) {
        this.rule = rule;
    }

    /** @param lessons the cases of the rule, by which trigger they are counted for */
    static List<ReviewGround> of(Restriction rule, java.util.function.Function<ReviewTrigger, Lessons> lessons, Instant now) {
        var found = new ReviewGrounds(rule);
        found.due(now);
        found.approvals(lessons.apply(ReviewTrigger.NEARLY_ALWAYS_APPROVED), lessons.apply(ReviewTrigger.HARDLY_EVER_APPROVED));
        found.renewals(lessons.apply(ReviewTrigger.RENEWED_CLEANLY));
        found.alternatives(lessons.apply(ReviewTrigger.ALTERNATIVE_DOES_NOT_WORK));
        found.appeals(lessons.apply(ReviewTrigger.APPEALS_UPHELD));
        return List.copyOf(found.grounds);
    }

    private void due(Instant now) {
        if (rule.reviewBy() != null && rule.reviewBy().isBefore(now.atZone(ZoneOffset.UTC).toLocalDate())) {
            add(ReviewTrigger.DUE, Map.of("reviewBy", rule.reviewBy().toString()), "The day has passed by which this rule was to be looked at again.", Stream.of());
        }
    }

    private void approvals(Lessons towardsAlways, Lessons towardsNever) {
        List<CaseFact> decided = towardsAlways.decided();
        List<CaseFact> approved = towardsAlways.approved();
        if (decided.size() >= ENOUGH && approved.size() >= NEARLY_ALWAYS * decided.size()) {
            add(ReviewTrigger.NEARLY_ALWAYS_APPROVED, Map.of("approved", approved.size(), "decided", decided.size()),
                    "Nearly everybody who asks is let through. Does the rule restrict more than it has to?", numbers(approved));
        }
        List<CaseFact> those = towardsNever.decided();
        List<CaseFact> passed = towardsNever.approved();
        if (those.size() >= ENOUGH && passed.size() <= HARDLY_EVER * those.size()) {
            add(ReviewTrigger.HARDLY_EVER_APPROVED, Map.of("approved", passed.size(), "decided", those.size()),
                    "Hardly anybody who asks is let through. Explain the rule better, or offer something that works.", numbers(those));
        }
    }

    private void renewals(Lessons lessons) {
        List<CaseFact> chains = lessons.cleanRenewals().stream().filter(last -> lessons.decided().contains(last)).toList();
        if (!chains.isEmpty()) {
            add(ReviewTrigger.RENEWED_CLEANLY, Map.of("chains", chains.size()),
                    "It was renewed twice, every condition was kept, and nothing happened. Is it the rule that should change?", numbers(chains));
        }
    }

    private void alternatives(Lessons lessons) {
        rule.alternatives().stream()
                .filter(Alternative::isOffered)
                .map(alternative -> ofAlternative(alternative, lessons.withAlternative(alternative.name()).answeredOffers()))
                .filter(ground -> ground != null)
                .min(Comparator.comparing(ground -> ground.values().get("works").toString()))
                .ifPresent(grounds::add);
    }

    private static ReviewGround ofAlternative(Alternative alternative, List<OfferFact> answered) {
        int works = Lessons.thatWork(answered).size();
        if (answered.size() < ENOUGH || works >= HARDLY_WORKS * answered.size()) {
            return null;
        }
        return new ReviewGround(ReviewTrigger.ALTERNATIVE_DOES_NOT_WORK,
                Map.of("alternative", alternative.name(), "works", works, "answered", answered.size()),
                "A way that the rule offers hardly ever works. Is there a better one?",
                answered.stream().map(OfferFact::number).distinct().limit(MOST_EVIDENCE).toList());
    }

    private void appeals(Lessons lessons) {
        List<CaseFact> appeals = lessons.appeals();
        List<CaseFact> upheld = lessons.upheldAppeals();
        if (appeals.size() >= ENOUGH && upheld.size() > OFTEN_UPHELD * appeals.size()) {
            add(ReviewTrigger.APPEALS_UPHELD, Map.of("upheld", upheld.size(), "appeals", appeals.size()),
                    "First decisions under this rule are often overturned. Is it clear what it asks for?", numbers(upheld));
        }
    }

    private void add(ReviewTrigger trigger, Map<String, Object> values, String proposal, Stream<Long> cases) {
        grounds.add(new ReviewGround(trigger, values, proposal, cases.limit(MOST_EVIDENCE).toList()));
    }

    private static Stream<Long> numbers(List<CaseFact> cases) {
        return cases.stream().map(CaseFact::number);
    }
}
