package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import parley.policy.QuestionType;

/**
 * An answer to one of the rule's own questions.
 *
 * @param key the name of the answer
 * @param label the question as it was asked
 * @param type the shape of the answer
 * @param required whether it must be answered before a decision
 * @param options what could be chosen from, for a choice
 * @param answer the answer; empty where there is none yet
 */
@Serdeable
record AnswerView(
        String key,
        String label,
        QuestionType type,
        boolean required,
        List<String> options,
        @Nullable String answer) {}
