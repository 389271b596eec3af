package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.exceptionrequest.Precedent.Outcome;

/**
 * The precedents of one rule, one for each person, and what may be told of them: nothing of fewer than five people, and
 * no need whose figures, taken from those of the whole rule, would leave fewer than five.
 */
final class Precedents {

    /** Fewer say nothing, and might say something about somebody. */
    static final int FEWEST_SHOWN = 5;

    /** A number of days would be that of one case; these are the lengths that people speak of. */
    private static final List<Integer> LENGTHS = List.of(7, 14, 30, 90, 180, 365);

    private final List<Precedent> all;
    private final Map<String, List<Precedent>> byNeed = new HashMap<>();

    Precedents(List<Precedent> all) {
        this.all = List.copyOf(all);
        for (Precedent one : all) {
            if (one.need() != null) {
                byNeed.computeIfAbsent(one.need(), first -> new ArrayList<>()).add(one);
            }
        }
    }

    /** About that need where it can be told apart, about the whole rule otherwise, or nothing. */
    PrecedentSummary about(@Nullable String need) {
        if (need != null && isEnough(byNeed.getOrDefault(need, List.of())) && needsCanBeTold()) {
            return told(need, byNeed.get(need));
        }
        return isEnough(all) ? told(null, all) : PrecedentSummary.NOTHING;
    }

    /** Whoever asks for every need in turn knows the rest; that has to be nobody, or enough people. */
    private boolean needsCanBeTold() {
        int told = byNeed.values().stream().filter(Precedents::isEnough).mapToInt(List::size).sum();
        int rest = all.size() - told;
        return rest == 0 || rest >= FEWEST_SHOWN;
    }

    private static boolean isEnough(List<Precedent> precedents) {
        return precedents.size() >= FEWEST_SHOWN;
    }

    private static PrecedentSummary told(@Nullable String need, List<Precedent> precedents) {
        List<Precedent> allowed = with(Outcome.ALLOWED, precedents);
        return new PrecedentSummary(
                need,
                precedents.size(),
                allowed.size(),
                with(Outcome.OTHER_WAY, precedents).size(),
                with(Outcome.DECLINED, precedents).size(),
                isEnough(allowed) ? length(allowed) : null,
                conditions(allowed));
    }

    private static List<Precedent> with(Outcome outcome, List<Precedent> precedents) {
        return precedents.stream().filter(precedent -> precedent.is(outcome)).toList();
    }

    private static int length(List<Precedent> allowed) {
        List<Integer> days = allowed.stream().map(Precedent::days).sorted().toList();
        int half = days.get((days.size() - 1) / 2);
        return LENGTHS.stream().filter(length -> half <= length).findFirst().orElse(half);
    }

    private static List<ConditionTiming> conditions(List<Precedent> allowed) {
        return Arrays.stream(ConditionTiming.values())
                .filter(timing -> allowed.stream().filter(one -> one.conditions().contains(timing)).count() >= FEWEST_SHOWN)
                .toList();
    }
}
