package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import parley.platform.Ids;

/**
 * Something that is only thought about while a case is weighed: one more condition that is proven, other answers to the
 * eight questions, or both.
 *
 * @param lowers which side of the risk the condition lowers by one; empty where none is thought of
 * @param answers the eight answers in the order of {@link RiskFactor}, a dash where nobody knows; empty where the rating stays
 * @param personalData whether data about people is involved, where the answers are other ones
 * @param contracts whether a contract with somebody outside is, likewise
 */
record Supposed(@Nullable RiskAxis lowers, @Nullable String answers, Known personalData, Known contracts) {

    /** The case as it would be. Nothing of it is kept. */
    CaseFile in(CaseFile file, Instant now) {
        CaseFile rated = answers == null ? file : file.with(rating(file, now));
        if (lowers == null) {
            return rated;
        }
        List<Condition> conditions = new ArrayList<>(rated.conditions());
        conditions.add(Condition.supposed(file.request(), lowers, now));
        return rated.withConditions(conditions);
    }

    private RiskRating rating(CaseFile file, Instant now) {
        List<FactorAnswer> factors = new ArrayList<>();
        for (RiskFactor factor : RiskFactor.values()) {
            int answer = Character.digit(answers.charAt(factor.ordinal()), 10);
            factors.add(new FactorAnswer(factor, answer < 0 ? null : answer, null));
        }
        ExceptionRequest request = file.request();
        return RiskRating.of(Ids.next(), request.id(), file.ratings().size() + 1, factors, personalData, contracts, "", request.requesterId(), now);
    }
}
