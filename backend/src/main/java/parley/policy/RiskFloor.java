package parley.policy;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The level below which the risk of a kind is never rated, whatever controls are in place.
 *
 * @param level the lowest level possible
 * @param onlyWithPersonalData whether it holds only where data about people is involved
 */
@Serdeable
public record RiskFloor(RiskLevel level, boolean onlyWithPersonalData) {
    public static final RiskFloor NONE = new RiskFloor(RiskLevel.LOW, false);

    public RiskLevel with(boolean personalData) {
        return onlyWithPersonalData && !personalData ? RiskLevel.LOW : level;
    }
}
