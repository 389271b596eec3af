package parley.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Guesses which of the needs that a rule names somebody had, by the words that they share. A word that every need has says nothing. */
final class NeedFinder {

    private final List<Worded> needs = new ArrayList<>();

    NeedFinder(List<String> needs) {
        needs.forEach(need -> this.needs.add(new Worded(need, RuleFinder.words(need))));
    }

    Optional<String> find(String told) {
        Set<String> words = RuleFinder.words(told);
        double most = 0;
        String best = null;
        for (Worded need : needs) {
            double score = score(need, words);
            if (score > most) {
                most = score;
                best = need.need();
            }
        }
        return Optional.ofNullable(best);
    }

    private double score(Worded need, Set<String> words) {
        Set<String> shared = new HashSet<>(need.words());
        shared.retainAll(words);
        return shared.stream().mapToDouble(this::rarity).sum();
    }

    private double rarity(String word) {
        long having = needs.stream().filter(need -> need.words().contains(word)).count();
        return Math.log((double) needs.size() / having);
    }

    private record Worded(String need, Set<String> words) {}
}
