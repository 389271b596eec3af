package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The life of a case as one table, kept in a file that people read. */
class TransitionTableTest {

    @Test
    void the_table_is_the_one_that_people_have_read() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("transitions.txt")) {
            assertThat(table()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_table_of_what_is_done_about_a_third_party_is_the_one_that_people_have_read() throws IOException {
        StringBuilder table = new StringBuilder();
        for (ThirdPartyAction action : ThirdPartyAction.values()) {
            table.append(action).append('\n');
            line(table, "by", action.by().name());
            line(table, "from", join(action.from()));
        }
        try (InputStream golden = getClass().getResourceAsStream("third-party-actions.txt")) {
            assertThat(table.toString()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void every_state_but_the_first_is_reached_by_some_action() {
        for (CaseState state : CaseState.values()) {
            boolean first = state == CaseState.DRAFT;
            assertThat(Arrays.stream(CaseAction.values()).anyMatch(action -> action.to().contains(state)))
                    .as(state.name())
                    .isEqualTo(!first);
        }
    }

    @Test
    void every_rule_guards_some_action() {
        for (Map.Entry<CaseRule, String> rule : ruleNames().entrySet()) {
            assertThat(Arrays.stream(CaseAction.values()).anyMatch(action -> action.rules().contains(rule.getKey())))
                    .as(rule.getValue())
                    .isTrue();
        }
    }

    private static String table() {
        StringBuilder table = new StringBuilder();
        for (CaseAction action : CaseAction.values()) {
            table.append(action).append('\n');
            line(table, "by", join(action.by()));
            line(table, "from", join(action.from()));
            line(table, "to", action.to().isEmpty() ? "stays" : join(action.to()));
            Map<CaseRule, String> names = ruleNames();
            line(table, "if", action.rules().stream().map(names::get).collect(Collectors.joining(", ")));
        }
        return table.toString();
    }

    private static void line(StringBuilder table, String name, String value) {
        if (!value.isEmpty()) {
            table.append(String.format(Locale.ROOT, "  %-5s %s%n", name, value));
        }
    }

    private static String join(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static List<Field> fields() {
        return Stream.of(CaseRules.class, ThirdPartyRules.class).flatMap(rules -> Arrays.stream(rules.getDeclaredFields())).toList();
    }

    private static Map<CaseRule, String> ruleNames() {
        Map<CaseRule, String> names = new IdentityHashMap<>();
        for (Field field : fields()) {
            if (CaseRule.class.equals(field.getType()) && Modifier.isStatic(field.getModifiers())) {
                try {
                    names.put((CaseRule) field.get(null), field.getName());
                } catch (IllegalAccessException notReachable) {
                    throw new AssertionError(notReachable);
                }
            }
        }
        return names;
    }
}
