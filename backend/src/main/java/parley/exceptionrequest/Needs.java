package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Map;
import parley.platform.problem.InvalidFields;

/** Makes a need of what a request said. */
final class Needs {

    private Needs() {}

    static Need of(
            String goal,
            String consequence,
            LocalDate neededFrom,
            LocalDate neededUntil,
            @Nullable String whoElse,
            DataClass dataClass,
            @Nullable String stoppedBy,
            @Nullable String workaround,
            boolean managerKnows,
            @Nullable Map<String, String> answers) {
        if (neededUntil.isBefore(neededFrom)) {
            throw new InvalidFields("/neededUntil", "The last day comes before the first.");
        }
        return new Need(
                goal.strip(),
                consequence.strip(),
                neededFrom,
                neededUntil,
                said(whoElse),
                dataClass,
                said(stoppedBy),
                said(workaround),
                managerKnows,
                answers == null ? Map.of() : answers);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
