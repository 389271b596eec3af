package parley.report;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.Role;
import parley.exceptionrequest.CaseState;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.policy.Alternative;
import parley.policy.PolicyService;
import parley.policy.Restriction;
import parley.policy.RuleOwners;
import parley.report.LessonQueries.ReviewsMade;
import parley.report.LessonQueries.Surroundings;

/** Makes the Policies page out of what became of exception requests, and opens the cases behind each of its figures. */
@Singleton
class Policies {

    static final int USUAL_QUARTERS = 4;
    private static final int MOST_AT_ONCE = 500;
    private static final int ENOUGH_ANSWERS = 10;
    private static final double WORKS_WELL = 0.7;
    private static final double HARDLY_WORKS = 0.2;

    private final LessonQueries queries;
    private final PolicyService policies;
    private final RuleOwners owners;
    private final Clock clock;

    Policies(LessonQueries queries, PolicyService policies, RuleOwners owners, Clock clock) {
        this.queries = queries;
        this.policies = policies;
        this.owners = owners;
        this.clock = clock;
    }

    /** Supervisors read about every rule, others about those that they answer for. */
    LessonScope scope(CurrentUser viewer, @Nullable String until, @Nullable Integer quarters) {
        RuleOwners.Standing standing = owners.standing(viewer);
        Surroundings around = queries.surroundings();
        Instant now = clock.instant();
        LocalDate today = now.atZone(around.zone()).toLocalDate();
        Period last = until == null ? Period.of(PeriodUnit.QUARTER, today) : Period.read(until, today);
        if (last.unit() != PeriodUnit.QUARTER) {
            throw new InvalidFields("until", "must be a quarter such as 2026-Q2");
        }
        List<Restriction> rules = policies.latest().stream().filter(rule -> viewer.is(Role.SUPERVISOR) || standing.owns(rule)).toList();
        return new LessonScope(viewer, rules, last, quarters == null ? USUAL_QUARTERS : quarters, around.zone(), around.people(), now);
    }

    PoliciesReport report(LessonScope scope) {
        Lessons all = lessons(scope, scope.keys());
        Map<String, ReviewsMade> reviews = queries.reviews(scope.keys(), scope.from(), scope.until());
        List<RuleFigures> rules = scope.rules().stream()
                .map(rule -> figures(rule, all.of(rule.key()), reviews.getOrDefault(rule.key(), ReviewsMade.NONE), scope))
                .sorted(Comparator.comparing((RuleFigures rule) -> rule.friction() == null ? -1 : rule.friction()).reversed()
                        .thenComparing(Comparator.comparingInt(RuleFigures::requests).reversed())
                        .thenComparing(RuleFigures::name))
                .toList();
        ReviewsMade together = reviews.values().stream()
                .reduce(ReviewsMade.NONE, (one, other) -> new ReviewsMade(one.open() + other.open(), one.adopted() + other.adopted(), one.released() + other.released()));
        return new PoliciesReport(scope.now(), scope.span(), rules, figures(null, all, together, scope));
    }

    RuleReport rule(String key, LessonScope scope) {
        Restriction rule = ruleOf(key, scope);
        Lessons lessons = lessons(scope, List.of(key));
        ReviewsMade reviews = queries.reviews(List.of(key), scope.from(), scope.until()).getOrDefault(key, ReviewsMade.NONE);
        return new RuleReport(
                scope.now(),
                scope.span(),
                figures(rule, lessons, reviews, scope),
                scope.trend().stream().map(quarter -> quarter(quarter, lessons, scope)).toList(),
                alternatives(rule, lessons),
                needs(rule, lessons.requests()),
                Waits.of(lessons.decided(), queries.steps(key, scope.from(), scope.until())));
    }

    SignalsReport signals(LessonScope scope) {
        return new SignalsReport(scope.now(), scope.span(),
                Signals.ofApprovers(queries.votes(scope.from(), scope.until())), Signals.ofTeams(lessons(scope, scope.keys()).decided()));
    }

    FairnessReport fairness(LessonScope scope) {
        Fairness fairness = new Fairness(lessons(scope, scope.keys()).decided());
        return new FairnessReport(scope.now(), scope.span(),
                fairness.rows(Policies::department, one -> one.who().departmentName()),
                fairness.rows(one -> one.who().seniority().name(), one -> null));
    }

    /** @param wanted which figure, and which part of it */
    CasesBehind cases(CasesWanted wanted, LessonScope scope) {
        if (wanted.isForLeads() && !scope.viewer().is(Role.SUPERVISOR)) {
            throw new NothingHere();
        }
        List<String> keys = wanted.restriction() == null ? scope.keys() : List.of(ruleOf(wanted.restriction(), scope).key());
        Lessons lessons = lessons(scope, keys);
        if (wanted.alternative() != null) {
            lessons = lessons.withAlternative(wanted.alternative());
        }
        List<UUID> behind = behind(wanted, lessons, scope);
        List<UUID> newest = behind.subList(0, Math.min(behind.size(), MOST_AT_ONCE));
        Map<UUID, BehindFigure> seen = queries.cases(newest, scope.viewer(), scope.now());
        List<BehindFigure> items = newest.stream().filter(seen::containsKey).map(seen::get).toList();
        return new CasesBehind(items, behind.size(), newest.size() - items.size());
    }

    private List<UUID> behind(CasesWanted wanted, Lessons lessons, LessonScope scope) {
        if (wanted.approver() != null) {
            return queries.votes(scope.from(), scope.until()).stream()
                    .filter(vote -> vote.by().id().equals(wanted.approver()))
                    .map(VoteFact::ticket)
                    .distinct()
                    .toList();
        }
        return wanted.figure().behind(lessons).stream().filter(one -> isWanted(one, wanted)).map(CaseFact::id).toList();
    }

    private boolean isWanted(CaseFact one, CasesWanted wanted) {
        return (wanted.department() == null || wanted.department().toString().equals(department(one)))
                && (wanted.seniority() == null || wanted.seniority() == one.who().seniority())
                && (wanted.team() == null || wanted.team().equals(one.team()))
                && (wanted.need() == null || wanted.need().equals(need(one)));
    }

    private String need(CaseFact one) {
        return policies.latest(one.rule()).flatMap(rule -> policies.needBehind(rule, one.goal())).orElse("");
    }

    private static @Nullable String department(CaseFact one) {
        return one.who().department() == null ? null : one.who().department().toString();
    }

    private Lessons lessons(LessonScope scope, List<String> keys) {
        return new Lessons(queries.facts(keys, scope.since(), scope.now()), queries.offers(keys, scope.since()), scope.from(), scope.until(), scope.now());
    }

    private static Restriction ruleOf(String key, LessonScope scope) {
        return scope.rules().stream().filter(rule -> rule.key().equals(key)).findFirst().orElseThrow(NothingHere::new);
    }

    private RuleFigures figures(@Nullable Restriction rule, Lessons lessons, ReviewsMade reviews, LessonScope scope) {
        List<OfferFact> answered = lessons.answeredOffers();
        return new RuleFigures(
                rule == null ? null : rule.key(),
                rule == null ? null : rule.name(),
                rule == null ? null : rule.owner(),
                rule == null || policies.inUse(rule.key()).isPresent(),
                lessons.requests().size(),
                SpanFigure.of(lessons.firstReplies()),
                SpanFigure.of(lessons.decisions()),
                RateFigure.of(lessons.approved().size(), lessons.decided().size()),
                RateFigure.of(Lessons.thatWork(answered).size(), answered.size()),
                RateFigure.of(lessons.bareDeclines().size(), lessons.declinedForGood().size()),
                RateFigure.of(lessons.upheldAppeals().size(), lessons.appeals().size()),
                RateFigure.of(lessons.stillInUse().size(), lessons.ended().size()),
                lessons.cleanRenewals().size(),
                lessons.inForce().size(),
                lessons.debt(scope.now()),
                lessons.friction(scope.people(), scope.quarters()),
                reviews.open(),
                reviews.adopted(),
                reviews.released());
    }

    private static QuarterFigures quarter(Period quarter, Lessons lessons, LessonScope scope) {
        Instant until = quarter.until(scope.zone());
        Lessons then = lessons.between(quarter.from(scope.zone()), until);
        List<OfferFact> answered = then.answeredOffers();
        return new QuarterFigures(
                quarter.name(),
                then.requests().size(),
                RateFigure.of(then.approved().size(), then.decided().size()),
                RateFigure.of(Lessons.thatWork(answered).size(), answered.size()),
                lessons.debt(until.isAfter(scope.now()) ? scope.now() : until));
    }

    /** Each that the rule knows, in its order, and any of former versions that was answered. */
    private static List<AlternativeFigures> alternatives(Restriction rule, Lessons lessons) {
        Map<String, List<OfferFact>> answered = new LinkedHashMap<>();
        rule.alternatives().forEach(alternative -> answered.put(alternative.name(), new ArrayList<>()));
        lessons.answeredOffers().stream()
                .filter(offer -> offer.alternative() != null)
                .forEach(offer -> answered.computeIfAbsent(offer.alternative(), former -> new ArrayList<>()).add(offer));
        Map<String, Alternative> known = new HashMap<>();
        rule.alternatives().forEach(alternative -> known.put(alternative.name(), alternative));
        return answered.entrySet().stream().map(one -> alternative(one.getKey(), known.get(one.getKey()), one.getValue())).toList();
    }

    private static AlternativeFigures alternative(String name, @Nullable Alternative known, List<OfferFact> answered) {
        int works = Lessons.thatWork(answered).size();
        Map<String, Integer> because = new TreeMap<>();
        answered.stream().filter(offer -> offer.because() != null).forEach(offer -> because.merge(offer.because(), 1, Integer::sum));
        return new AlternativeFigures(
                name,
                known != null && known.isOffered(),
                known == null ? null : known.standing(),
                RateFigure.of(works, answered.size()),
                advice(works, answered.size()),
                Shown.of(answered.size()) == Shown.NOTHING ? Map.of() : because);
    }

    static AlternativeFigures.@Nullable Advice advice(int works, int answered) {
        if (answered < ENOUGH_ANSWERS) {
            return null;
        }
        double share = (double) works / answered;
        return share > WORKS_WELL ? AlternativeFigures.Advice.PROMOTE : share < HARDLY_WORKS ? AlternativeFigures.Advice.RETIRE : null;
    }

    private List<NeedFigures> needs(Restriction rule, List<CaseFact> requests) {
        Map<String, List<CaseFact>> byNeed = new LinkedHashMap<>();
        rule.commonNeeds().forEach(need -> byNeed.put(need, new ArrayList<>()));
        requests.forEach(one -> byNeed.computeIfAbsent(policies.needBehind(rule, one.goal()).orElse(""), other -> new ArrayList<>()).add(one));
        return byNeed.entrySet().stream()
                .map(need -> new NeedFigures(
                        need.getKey().isEmpty() ? null : need.getKey(),
                        need.getValue().size(),
                        (int) need.getValue().stream().filter(CaseFact::isApproved).count(),
                        (int) need.getValue().stream().filter(one -> one.state() == CaseState.RESOLVED_BY_ALTERNATIVE).count()))
                .sorted(Comparator.comparingInt(NeedFigures::requests).reversed())
                .toList();
    }
}
