package parley.policy;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One question in plain words. "I do not know" is a good answer to everything but free text, where it is
 * simply typed.
 *
 * @param key the name of the answer
 * @param label the question as people read it
 * @param type the shape of the answer
 * @param required whether it must be answered
 * @param options what to choose from, for a choice
 */
@Serdeable
public record Question(String key, String label, QuestionType type, boolean required, List<String> options) {
    public static final String UNKNOWN = "I do not know";
    public static final int LONGEST_TEXT = 4000;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    public Question {
        options = List.copyOf(options);
        if ((type == QuestionType.CHOICE) == options.isEmpty()) {
            throw new IllegalArgumentException("Options belong to a choice, and every choice has some: " + key);
        }
    }

    /** What is wrong with the answer, in words for the person who gave it. */
    Optional<String> problemWith(String answer) {
        if (answer.isBlank()) {
            return required ? Optional.of("Please answer this.") : Optional.empty();
        }
        if (type != QuestionType.TEXT && answer.equals(UNKNOWN)) {
            return Optional.empty();
        }
        return switch (type) {
            case TEXT -> unless(answer.length() <= LONGEST_TEXT, "At most " + LONGEST_TEXT + " characters.");
            case CHOICE -> unless(options.contains(answer), "Choose one of: " + String.join(", ", options) + orUnknown());
            case BOOLEAN -> unless(answer.equals("yes") || answer.equals("no"), "Say yes, no or \"" + UNKNOWN + "\".");
            case DATE -> unless(isDate(answer), "A day such as 2026-06-30, or \"" + UNKNOWN + "\".");
            case NUMBER -> unless(isNumber(answer), "A number, or \"" + UNKNOWN + "\".");
        };
    }

    Question inTheWordsOf(Question kinds) {
        return new Question(key, kinds.label, type, required || kinds.required, options);
    }

    private String orUnknown() {
        return options.contains(UNKNOWN) ? "." : ", " + UNKNOWN + ".";
    }

    private static Optional<String> unless(boolean fine, String problem) {
        return fine ? Optional.empty() : Optional.of(problem);
    }

    private static boolean isDate(String answer) {
        try {
            int year = LocalDate.parse(answer).getYear();
            return year >= 1900 && year <= 9999;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private static boolean isNumber(String answer) {
        return PLAIN_NUMBER.matcher(answer).matches() && new BigDecimal(answer).signum() >= 0;
    }
}
