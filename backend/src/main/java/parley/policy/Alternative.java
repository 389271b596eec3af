package parley.policy;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A vetted way to get the work done that keeps the rule.
 *
 * @param name what to call it, such as "Company share with guest access"
 * @param howItHelps why it does what the person needs
 */
@Serdeable
public record Alternative(String name, String howItHelps) {
    public Alternative {
        if (name.isBlank() || howItHelps.isBlank()) {
            throw new IllegalArgumentException("An alternative has a name and says how it helps");
        }
    }
}
