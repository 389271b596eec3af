package parley.policy;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what changed from one text of a rule to another, part by part, in the order in which the editor shows them. */
final class RuleChanges {

    private final RuleText before;
    private final RuleText after;
    private final List<RuleChange> changes = new ArrayList<>();

    private RuleChanges(RuleText before, RuleText after) {
        this.before = before;
        this.after = after;
    }

    static List<RuleChange> between(RuleText before, RuleText after) {
        var compared = new RuleChanges(before, after.withQuestionKeys());
        compared.compare();
        return List.copyOf(compared.changes);
    }

    private void compare() {
        text(RulePart.NAME, RuleText::name);
        text(RulePart.AREA, RuleText::area);
        text(RulePart.WHY, RuleText::why);
        list(RulePart.NEED, RuleText::commonNeeds);
        named(RulePart.ALTERNATIVE, RuleText::alternatives, AlternativeText::name, RuleChanges::words);
        list(RulePart.CONDITION, RuleText::standardConditions);
        questions();
        text(RulePart.DEFAULT_RISK, text -> text.defaultRisk().name());
        text(RulePart.FLOOR, text -> text.floor().name() + (text.floorOnlyWithPersonalData() ? " (PERSONAL_DATA)" : ""));
        text(RulePart.MAX_DAYS, text -> text.maxDays().toString());
        list(RulePart.APPROVER, text -> text.approverRoles().stream().map(Enum::name).toList());
        text(RulePart.OWNER, text -> text.ownerRole().name());
        text(RulePart.REVIEW_BY, text -> text.reviewBy() == null ? "" : text.reviewBy().toString());
        text(RulePart.NO_EXCEPTIONS, text -> text.nobodyExemptBecause() == null ? "" : text.nobodyExemptBecause());
        text(RulePart.FRICTION, text -> text.frictionNote() == null ? "" : text.frictionNote());
    }

    private void text(RulePart part, Function<RuleText, String> of) {
        changed(part, null, of.apply(before).strip(), of.apply(after).strip());
    }

    private void changed(RulePart part, @Nullable String item, String old, String now) {
        if (!old.equals(now)) {
            ChangeKind kind = old.isEmpty() && item == null ? ChangeKind.ADDED : now.isEmpty() && item == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
            changes.add(new RuleChange(part, kind, item, old.isEmpty() ? null : old, now.isEmpty() ? null : now));
        }
    }

    private void list(RulePart part, Function<RuleText, List<String>> of) {
        named(part, of, Function.identity(), Function.identity());
    }

    private void questions() {
        named(RulePart.QUESTION, RuleText::questions, QuestionText::key, RuleChanges::words);
    }

    private <T> void named(RulePart part, Function<RuleText, List<T>> of, Function<T, String> name, Function<T, String> words) {
        Map<String, T> old = byName(of.apply(before), name);
        Map<String, T> now = byName(of.apply(after), name);
        now.forEach((key, item) -> {
            if (!old.containsKey(key)) {
                changes.add(RuleChange.of(part, ChangeKind.ADDED, title(item, key)));
            } else {
                changed(part, title(item, key), words.apply(old.get(key)).strip(), words.apply(item).strip());
            }
        });
        old.forEach((key, item) -> {
            if (!now.containsKey(key)) {
                changes.add(RuleChange.of(part, ChangeKind.REMOVED, title(item, key)));
            }
        });
        if (!common(old.keySet(), now.keySet()).equals(common(now.keySet(), old.keySet()))) {
            changes.add(new RuleChange(part, ChangeKind.REORDERED, null, null, null));
        }
    }

    private static <T> Map<String, T> byName(List<T> items, Function<T, String> name) {
        return items.stream().collect(Collectors.toMap(item -> name.apply(item).strip(), Function.identity(), (first, same) -> first, LinkedHashMap::new));
    }

    private static List<String> common(Set<String> inOrder, Set<String> others) {
        Set<String> both = new LinkedHashSet<>(inOrder);
        both.retainAll(others);
        return List.copyOf(both);
    }

    private static String title(Object item, String key) {
        return item instanceof QuestionText question ? question.label() : key;
    }

    private static String words(AlternativeText alternative) {
        return (alternative.standing() == null ? "" : alternative.standing() + ": ") + alternative.howItHelps();
    }

    private static String words(QuestionText question) {
        return question.label() + " (" + question.type() + (question.required() ? ", REQUIRED" : "") + ")"
                + (question.choices().isEmpty() ? "" : ": " + String.join(", ", question.choices()));
    }
}
