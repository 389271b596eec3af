package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody needs, in their words.
 *
 * @param goal what they need to get done
 * @param consequence what happens if they cannot
 * @param neededFrom from which day
 * @param neededUntil until which day
 * @param whoElse who else needs it
 * @param dataClass how sensitive the information is
 * @param stoppedBy the message that stopped them
 * @param workaround the other way they have found; only for the requester and those who work the case
 * @param managerKnows whether their manager knows
 * @param answers the rule's own questions with their answers, in their order
 */
@Serdeable
record NeedView(
        String goal,
        String consequence,
        LocalDate neededFrom,
        LocalDate neededUntil,
        @Nullable String whoElse,
        DataClass dataClass,
        @Nullable String stoppedBy,
        @Nullable String workaround,
        boolean managerKnows,
        List<AnswerView> answers) {}
