package parley.policy;

import java.util.HashSet;
import java.util.Set;

/** How alike two descriptions are: by the words that say something and stand in both. */
public final class Likeness {

    private Likeness() {}

    public static int of(String one, String other) {
        Set<String> shared = new HashSet<>(RuleFinder.words(one));
        shared.retainAll(RuleFinder.words(other));
        return shared.size();
    }
}
