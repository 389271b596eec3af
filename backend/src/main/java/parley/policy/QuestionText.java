package parley.policy;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A question as the owner of a rule writes it.
 *
 * @param key the name of the answer; empty for a new one, which gets a name from its words
 * @param label the question as people read it
 * @param type the shape of the answer
 * @param required whether it must be answered
 * @param options what to choose from, for a choice
 */
@Serdeable
record QuestionText(
        @NotNull @Size(max = 60) String key,
        @NotNull @Size(max = 500) String label,
        @NotNull QuestionType type,
        @NotNull Boolean required,
        @NotNull @Size(max = 30) List<@NotNull @Size(max = 200) String> options) {

    static QuestionText of(Question question) {
        return new QuestionText(question.key(), question.label(), question.type(), question.required(), question.options());
    }

    Question question() {
        return new Question(key, label.strip(), type, required, type == QuestionType.CHOICE ? choices() : List.of());
    }

    QuestionText named(String name) {
        return new QuestionText(name, label, type, required, options);
    }

    /** Whether it can be asked as it is. */
    boolean isComplete() {
        return !label.isBlank() && (type != QuestionType.CHOICE || choices().size() > 1);
    }

    List<String> choices() {
        return options.stream().map(String::strip).filter(option -> !option.isEmpty()).distinct().toList();
    }
}
