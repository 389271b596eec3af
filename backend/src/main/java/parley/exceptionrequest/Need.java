package parley.exceptionrequest;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import io.micronaut.core.annotation.Nullable;

/**
 * What somebody needs, in their own words: the answers to the questions for everybody, and to those of the rule.
 *
 * @param goal what they need to get done
 * @param consequence what happens if they cannot
 * @param neededFrom from which day
 * @param neededUntil until which day
 * @param whoElse who else needs it
 * @param dataClass how sensitive the information is
 * @param stoppedBy the message that stopped them
 * @param workaround the other way they have found; told in confidence, only IT reads it
 * @param managerKnows whether their manager knows
 * @param answers to the questions of the rule, by key
 */
@Embeddable
record Need(
        @MappedProperty("goal") String goal,
        @MappedProperty("consequence") String consequence,
        @MappedProperty("needed_from") LocalDate neededFrom,
        @MappedProperty("needed_until") LocalDate neededUntil,
        @MappedProperty("who_else") @Nullable String whoElse,
        @MappedProperty("data_class") DataClass dataClass,
        @MappedProperty("stopped_by") @Nullable String stoppedBy,
        @MappedProperty("workaround") @Nullable String workaround,
        @MappedProperty("manager_knows") boolean managerKnows,
        @MappedProperty(value = "answers", converter = AnswersConverter.class) Map<String, String> answers) {

    Need {
        if (goal.isBlank() || consequence.isBlank()) {
            throw new IllegalArgumentException("A need says what is to be done and what happens otherwise");
        }
        if (neededUntil.isBefore(neededFrom)) {
            throw new IllegalArgumentException("A need ends on the day it starts, or later");
        }
        answers = answers.entrySet().stream()
                .filter(answer -> !answer.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
    }

    /** The same need for other days. What was told in confidence the first time is not told again. */
    Need from(LocalDate day, LocalDate until) {
        return new Need(goal, consequence, day, until, whoElse, dataClass, stoppedBy, null, managerKnows, answers);
    }

    Need answering(Map<String, String> given) {
        return new Need(
                goal, consequence, neededFrom, neededUntil, whoElse, dataClass, stoppedBy, workaround, managerKnows, given);
    }
}
