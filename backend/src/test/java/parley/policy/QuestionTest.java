package parley.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    @ParameterizedTest(name = "{0}: \"{1}\" is fine: {2}")
    @CsvSource({
        "TEXT, A rented computer, true",
        "TEXT, I do not know, true",
        "CHOICE, Read only, true",
        "CHOICE, I do not know, true",
        "CHOICE, read only, false",
        "CHOICE, Fly, false",
        "BOOLEAN, yes, true",
        "BOOLEAN, no, true",
        "BOOLEAN, I do not know, true",
        "BOOLEAN, true, false",
        "DATE, 2026-06-30, true",
        "DATE, I do not know, true",
        "DATE, 2026-02-30, false",
        "DATE, 30.6.2026, false",
        "DATE, +12026-06-30, false",
        "NUMBER, 12, true",
        "NUMBER, 1.5, true",
        "NUMBER, -1, false",
        "NUMBER, 1e9, false",
        "NUMBER, many, false",
        "NUMBER, I do not know, true"
    })
    void an_answer_has_the_shape_of_its_question(QuestionType type, String answer, boolean fine) {
        assertThat(question(type, true).problemWith(answer).isEmpty()).isEqualTo(fine);
    }

    @Test
    void only_a_required_question_has_to_be_answered() {
        assertThat(question(QuestionType.TEXT, true).problemWith(" ")).isPresent();
        assertThat(question(QuestionType.TEXT, false).problemWith("")).isEmpty();
    }

    @Test
    void a_text_has_an_end() {
        assertThat(question(QuestionType.TEXT, true).problemWith("x".repeat(4000))).isEmpty();
        assertThat(question(QuestionType.TEXT, true).problemWith("x".repeat(4001))).isPresent();
    }

    @Test
    void options_belong_to_a_choice() {
        assertThatThrownBy(() -> new Question("a", "A?", QuestionType.TEXT, true, List.of("B")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Question("a", "A?", QuestionType.CHOICE, true, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Question question(QuestionType type, boolean required) {
        return new Question(
                "q", "What?", type, required, type == QuestionType.CHOICE ? List.of("Read only", "Log in") : List.of());
    }
}
