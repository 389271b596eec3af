package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/**
 * What somebody needs, put right. It replaces what was said before; votes for the former words do not count any more.
 *
 * @param goal what they need to get done
 * @param consequence what happens if they cannot
 * @param neededFrom from which day they need it
 * @param neededUntil until which day
 * @param whoElse who else needs it
 * @param dataClass how sensitive the information is
 * @param stoppedBy where it stopped them
 * @param workaround the other way that they have found already
 * @param managerKnows whether their manager knows about the request
 * @param answers the answers to the rule's own questions, by key
 */
@Serdeable
record CorrectedNeed(
        @NotBlank @Size(max = 4000) String goal,
        @NotBlank @Size(max = 4000) String consequence,
        @NotNull LocalDate neededFrom,
        @NotNull LocalDate neededUntil,
        @Nullable @Size(max = 4000) String whoElse,
        @NotNull DataClass dataClass,
        @Nullable @Size(max = 4000) String stoppedBy,
        @Nullable @Size(max = 4000) String workaround,
        @NotNull Boolean managerKnows,
        @Nullable @Size(max = 50) Map<String, String> answers) {

    Need need() {
        return Needs.of(
                goal,
                consequence,
                neededFrom,
                neededUntil,
                whoElse,
                dataClass,
                stoppedBy,
                workaround,
                managerKnows,
                answers);
    }
}
