package parley.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the exception requests as they were written down by hand. */
final class CaseBook {

    private static final Pattern STEP = Pattern.compile("(\\w+) (\\w+) (\\w+)(?: (.+))?");
    private static final Pattern NEEDED = Pattern.compile("(-?\\d+)\\.\\.(-?\\d+)");
    private static final List<String> WORDS = List.of("goal", "otherwise", "stopped", "workaround", "whoelse");

    private CaseBook() {}

    static List<CaseStory> read() {
        return Yamls.<List<Map<String, Object>>>read("cases.yml").stream().map(CaseBook::story).toList();
    }

    private static CaseStory story(Map<String, Object> told) {
        String requester = Yamls.text(told, "who");
        Matcher needed = NEEDED.matcher(Yamls.text(told, "needs"));
        if (!needed.matches()) {
            throw new IllegalArgumentException("From when until when does " + requester + " need it?");
        }
        Map<String, String> words = WORDS.stream().filter(told::containsKey)
                .collect(Collectors.toMap(word -> word, word -> Yamls.text(told, word), (one, same) -> one, LinkedHashMap::new));
        return new CaseStory(
                requester,
                told.containsKey("filed") ? Yamls.text(told, "filed") : requester,
                told.containsKey("rule") ? Yamls.text(told, "rule") : null,
                Integer.parseInt(needed.group(1)),
                Integer.parseInt(needed.group(2)),
                Yamls.text(told, "data"),
                Yamls.text(told, "manager").equals("true"),
                Yamls.text(told, "ago"),
                words,
                texts(Yamls.map(told, "answers")),
                Yamls.list(told, "files"),
                Yamls.<Map<String, Object>>list(told, "steps").stream().map(CaseBook::step).toList());
    }

    private static CaseStory.Step step(Map<String, Object> told) {
        Map.Entry<String, Object> only = told.entrySet().iterator().next();
        Matcher step = STEP.matcher(only.getKey());
        if (!step.matches()) {
            throw new IllegalArgumentException("Not a step of a case: " + only.getKey());
        }
        boolean form = only.getValue() instanceof Map;
        return new CaseStory.Step(
                step.group(1),
                step.group(2),
                CaseVerb.valueOf(step.group(3).toUpperCase(Locale.ROOT)),
                step.group(4) == null ? "" : step.group(4),
                form || only.getValue() == null ? "" : only.getValue().toString().strip(),
                form ? texts(Yamls.map(told, only.getKey())) : Map.of());
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((key, value) -> texts.put(key, word(value)));
        return texts;
    }

    /** YAML reads yes and no as truth; the questionnaire has words for it. */
    private static String word(Object value) {
        return value instanceof Boolean truth ? truth ? "yes" : "no" : value.toString().strip();
    }
}
