package parley.exceptionrequest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import parley.policy.PreAuthorisation;
import parley.policy.RiskLevel;

/**
 * Whether a request comes into force at once, because the owner of the rule agreed to such requests beforehand. One that
 * does not goes its usual way: nothing is refused by it.
 *
 * @param file the case as it was sent
 * @param said what the owner of the rule agreed to
 * @param today the day in the zone of the company
 * @param askedBefore whether the same person was granted the same so before: a person looks then, for nothing renews itself
 */
record AtOnce(CaseFile file, PreAuthorisation said, LocalDate today, boolean askedBefore) {

    private static final int VERY_LIKELY = 5;

    private static final List<Predicate<AtOnce>> ALL_MUST_BE_SO = List.of(
            AtOnce::nothingHasHappened,
            AtOnce::isAskedForTheFirstTime,
            AtOnce::isForOnePerson,
            AtOnce::goesToNobodyOutside,
            AtOnce::isAnswered,
            AtOnce::riskIsLow,
            AtOnce::endsLater,
            AtOnce::isWithinTheLimits);

    boolean holds() {
        return ALL_MUST_BE_SO.stream().allMatch(rule -> rule.test(this));
    }

    LocalDate firstDay() {
        LocalDate needed = need().neededFrom();
        return needed.isBefore(today) ? today : needed;
    }

    private boolean nothingHasHappened() {
        return file.request().state() == CaseState.SUBMITTED && file.ratings().isEmpty() && file.emergency() == null;
    }

    private boolean isAskedForTheFirstTime() {
        return !askedBefore && !file.request().chain().isRenewal();
    }

    private boolean isForOnePerson() {
        return need().whoElse() == null || need().whoElse().isBlank();
    }

    private boolean goesToNobodyOutside() {
        return !file.isForThirdParty();
    }

    private boolean isAnswered() {
        return file.questions().problemsWith(need().answers(), "/answers").isEmpty();
    }

    /** Nobody has rated it: the likelihood is taken as very high, the impact as that of the data, and what is usual for the rule besides. */
    private boolean riskIsLow() {
        RiskLevel ofData = RiskMatrix.level(VERY_LIKELY, impactOf(need().dataClass()));
        return file.restriction() != null
                && PreAuthorisation.isUsuallyLow(file.restriction())
                && ofData == RiskLevel.LOW;
    }

    private boolean endsLater() {
        return !need().neededUntil().isBefore(firstDay());
    }

    private boolean isWithinTheLimits() {
        long days = ChronoUnit.DAYS.between(firstDay(), need().neededUntil());
        return said.covers(file.rule(), need().answers(), days) && days <= ApprovalRow.of(RiskLevel.LOW).maxDays();
    }

    private static int impactOf(DataClass data) {
        return switch (data) {
            case PUBLIC -> 1;
            case INTERNAL -> 2;
            case CONFIDENTIAL, NOT_SURE -> 3;
            case RESTRICTED -> 4;
        };
    }

    private Need need() {
        return file.request().need();
    }
}
