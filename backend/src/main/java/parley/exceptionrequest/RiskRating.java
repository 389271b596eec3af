package parley.exceptionrequest;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.policy.RiskLevel;

/**
 * How an analyst sees the risk at one moment. Never changed: a second look is a new rating.
 *
 * @param id its id
 * @param requestId the case it belongs to
 * @param round counts the ratings of the case
 * @param factors the eight answers
 * @param likelihood the rounded mean of its four
 * @param impact the worst of its four
 * @param inherent the level before any control
 * @param personalData whether data about people is involved
 * @param contracts whether a contract with somebody outside is involved
 * @param rationale why it is rated so, in a sentence
 * @param ratedBy who rated it
 * @param ratedAt when
 * @param matrixVersion by which table
 */
@MappedEntity("risk_rating")
record RiskRating(
        @Id UUID id,
        UUID requestId,
        int round,
        @MappedProperty(value = "factors", converter = FactorsConverter.class) List<FactorAnswer> factors,
        int likelihood,
        int impact,
        RiskLevel inherent,
        Known personalData,
        Known contracts,
        String rationale,
        UUID ratedBy,
        Instant ratedAt,
        int matrixVersion) {

    static RiskRating of(
            UUID id,
            UUID requestId,
            int round,
            List<FactorAnswer> factors,
            Known personalData,
            Known contracts,
            String rationale,
            UUID ratedBy,
            Instant now) {
        RiskScore score = RiskScore.of(answers(factors));
        return new RiskRating(
                id,
                requestId,
                round,
                List.copyOf(factors),
                score.likelihood(),
                score.impact(),
                score.inherent(),
                personalData,
                contracts,
                rationale,
                ratedBy,
                now,
                RiskMatrix.VERSION);
    }

    /** All eight in their order; one that was left out is not known. */
    List<FactorAnswer> everyFactor() {
        return Arrays.stream(RiskFactor.values()).map(this::answerTo).toList();
    }

    RiskScore score() {
        return new RiskScore(likelihood, impact);
    }

    private FactorAnswer answerTo(RiskFactor factor) {
        return factors.stream()
                .filter(answer -> answer.factor() == factor)
                .findFirst()
                .orElse(new FactorAnswer(factor, null, null));
    }

    private static Map<RiskFactor, Integer> answers(List<FactorAnswer> factors) {
        Map<RiskFactor, Integer> answers = new EnumMap<>(RiskFactor.class);
        factors.forEach(factor -> answers.put(factor.factor(), factor.counts()));
        return answers;
    }
}
