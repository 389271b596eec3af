package parley.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import io.micronaut.core.annotation.Nullable;
import parley.platform.problem.FieldError;

/**
 * What one person is asked: the questions for everybody, then those of the rule. A question that the rule
 * repeats is asked once, in the rule's words.
 */
public record Questionnaire(List<Question> common, List<Question> kinds) {

    public static Questionnaire of(List<Question> everybodys, @Nullable Restriction restriction) {
        return asking(everybodys, restriction == null ? List.of() : restriction.questions());
    }

    static Questionnaire asking(List<Question> everybodys, List<Question> ofRule) {
        Map<String, Question> ofKind = new LinkedHashMap<>();
        ofRule.forEach(question -> ofKind.put(question.key(), question));
        List<Question> common = everybodys.stream()
                .map(question -> ofKind.containsKey(question.key())
                        ? question.inTheWordsOf(ofKind.get(question.key()))
                        : question)
                .toList();
        everybodys.forEach(question -> ofKind.remove(question.key()));
        return new Questionnaire(common, List.copyOf(ofKind.values()));
    }

    /** Every problem of the answers to the rule's own questions, each with the pointer to its field. */
    public List<FieldError> problemsWith(Map<String, String> answers, String pointer) {
        List<FieldError> problems = new ArrayList<>();
        for (Question question : kinds) {
            question.problemWith(answers.getOrDefault(question.key(), ""))
                    .ifPresent(problem -> problems.add(new FieldError(pointer + "/" + question.key(), problem)));
        }
        answers.keySet().stream()
                .filter(key -> kinds.stream().noneMatch(question -> question.key().equals(key)))
                .sorted()
                .forEach(key -> problems.add(new FieldError(pointer + "/" + escaped(key), "Not a question of this rule.")));
        return problems;
    }

    /** The problems of what is answered already; what is still missing is none yet. */
    public List<FieldError> mistakesIn(Map<String, String> answers, String pointer) {
        return problemsWith(answers, pointer).stream()
                .filter(problem -> answers.entrySet().stream()
                        .anyMatch(answer -> !answer.getValue().isBlank()
                                && problem.pointer().equals(pointer + "/" + escaped(answer.getKey()))))
                .toList();
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
