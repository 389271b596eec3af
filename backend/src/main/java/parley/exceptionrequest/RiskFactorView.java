package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * One of the eight questions of a rating.
 *
 * @param factor which one
 * @param axis what it moves: likelihood is the rounded mean of its four, impact the worst of its four
 * @param label what it asks
 * @param sentences what each answer from 1 to 5 says
 */
@Serdeable
record RiskFactorView(
        RiskFactor factor,
        RiskAxis axis,
        String label,
        List<String> sentences) {

    static RiskFactorView of(RiskFactor factor) {
        return new RiskFactorView(factor, factor.axis(), factor.label(), factor.sentences());
    }
}
