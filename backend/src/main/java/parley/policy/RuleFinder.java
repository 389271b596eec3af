package parley.policy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Guesses which rules somebody means who describes in their own words what stopped them. A word counts more the
 * fewer rules speak of it, and most where it is in the name of a rule.
 */
final class RuleFinder {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Words of every sentence, and those that fit every rule: each blocks something that somebody needs. */
    private static final Set<String> SAYING_NOTHING = Stream.of(("a and any are because block but can cannot do does for from get has have help how i "
                            + "if in into is it its me my need no not of on or our please rule since so that the their "
                            + "them then they this to use want was we what when where which who will with work you your")
                    .split(" "))
            .map(RuleFinder::stem)
            .collect(Collectors.toUnmodifiableSet());

    private static final int SHORTEST_WORD = 3;
    private static final double IN_NAME = 4;
    private static final double IN_NEEDS = 2;
    private static final double ELSEWHERE = 1;
    private static final double WORTH_SHOWING = 3;

    private final Map<Restriction, Map<String, Double>> weights = new HashMap<>();

    RuleFinder(List<Restriction> restrictions) {
        restrictions.forEach(restriction -> weights.put(restriction, weigh(restriction)));
    }

    /** The rules that fit, best first. */
    List<Restriction> find(String description) {
        Set<String> words = new HashSet<>(words(description));
        Map<Restriction, Double> scores = new HashMap<>();
        weights.forEach((restriction, weight) -> scores.put(restriction, score(weight, words)));
        return scores.entrySet().stream()
                .filter(scored -> scored.getValue() >= WORTH_SHOWING)
                .sorted(Map.Entry.<Restriction, Double>comparingByValue()
                        .reversed()
                        .thenComparing(scored -> scored.getKey().key(), Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private double score(Map<String, Double> weight, Set<String> words) {
        return words.stream()
                .mapToDouble(word -> weight.getOrDefault(word, 0.0) * rarity(word))
                .sum();
    }

    private double rarity(String word) {
        long rules = weights.values().stream().filter(weight -> weight.containsKey(word)).count();
        return Math.log((1.0 + weights.size()) / (1.0 + rules));
    }

    private static Map<String, Double> weigh(Restriction restriction) {
        Map<String, Double> weight = new HashMap<>();
        add(weight, restriction.name() + " " + restriction.key(), IN_NAME);
        add(weight, String.join(" ", restriction.commonNeeds()), IN_NEEDS);
        restriction.alternatives().forEach(alternative -> add(weight, alternative.name(), ELSEWHERE));
        restriction.questions().forEach(question -> add(weight, question.label(), ELSEWHERE));
        add(weight, restriction.why(), ELSEWHERE);
        return weight;
    }

    private static void add(Map<String, Double> weight, String text, double value) {
        words(text).forEach(word -> weight.merge(word, value, Math::max));
    }

    static Set<String> words(String text) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(RuleFinder::stem)
                .filter(word -> !SAYING_NOTHING.contains(word))
                .collect(Collectors.toSet());
    }

    /** So that "sticks" finds "stick" and "blocked" finds "blocking". */
    private static String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_WORD) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
