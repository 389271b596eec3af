package parley.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A vetted way to get the work done that keeps the rule.
 *
 * @param name what to call it, such as "Company share with guest access"
 * @param howItHelps why it does what the person needs
 * @param standing whether it is named first, or not offered any more; empty for one like the others
 */
@Serdeable
public record Alternative(
        String name, String howItHelps, @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) AlternativeStanding standing) {

    public Alternative {
        if (name.isBlank() || howItHelps.isBlank()) {
            throw new IllegalArgumentException("An alternative has a name and says how it helps");
        }
    }

    public boolean isOffered() {
        return standing != AlternativeStanding.RETIRED;
    }

    public boolean isFirst() {
        return standing == AlternativeStanding.PROMOTED;
    }
}
