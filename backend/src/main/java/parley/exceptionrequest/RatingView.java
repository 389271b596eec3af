package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;
import parley.policy.RiskLevel;

/**
 * How the risk is seen.
 *
 * @param round counts the ratings of the case
 * @param factors the eight factors
 * @param likelihood the rounded mean of its four
 * @param impact the worst of its four
 * @param inherent before any control
 * @param residualNow with what is proven so far
 * @param residualOnceMet once everything is proven that comes before the start; decides who agrees and for how long
 * @param floor the level below which the rule is never rated
 * @param personalData whether data about people is involved
 * @param contracts whether a contract with somebody outside is involved
 * @param rationale why it is rated so
 * @param ratedBy who rated it
 * @param ratedAt when
 * @param matrixVersion by which table
 */
@Serdeable
record RatingView(
        int round,
        List<FactorView> factors,
        int likelihood,
        int impact,
        RiskLevel inherent,
        RiskLevel residualNow,
        RiskLevel residualOnceMet,
        RiskLevel floor,
        Known personalData,
        Known contracts,
        String rationale,
        PersonName ratedBy,
        Instant ratedAt,
        int matrixVersion) {

    static RatingView of(CaseFile file, Function<UUID, PersonName> names) {
        RiskRating rating = file.rating();
        return new RatingView(
                rating.round(),
                rating.everyFactor().stream().map(FactorView::of).toList(),
                rating.likelihood(),
                rating.impact(),
                rating.inherent(),
                file.residualNow(),
                file.residualOnceMet(),
                file.floor(),
                rating.personalData(),
                rating.contracts(),
                rating.rationale(),
                names.apply(rating.ratedBy()),
                rating.ratedAt(),
                rating.matrixVersion());
    }
}
