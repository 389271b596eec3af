package parley.policy;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A question in plain words.
 *
 * @param key the name of the answer
 * @param label the question as people read it
 * @param type the shape of the answer: a text; one of the options; {@code yes} or {@code no}; a day such as
 *     {@code 2026-06-30}; a number. All but a text also take {@code I do not know}
 * @param required whether it must be answered
 * @param options what to choose from, for a choice
 */
@Serdeable
record QuestionView(String key, String label, QuestionType type, boolean required, List<String> options) {

    static QuestionView of(Question question) {
        return new QuestionView(
                question.key(), question.label(), question.type(), question.required(), question.options());
    }
}
