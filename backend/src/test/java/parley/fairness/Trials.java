package parley.fairness;

import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import parley.fairness.Traffic.Avoidance;
import parley.fairness.Traffic.Kind;

/** Many quarters, judged one by one: how many of those who are avoided are found, and who is found besides. */
final class Trials {

    private Trials() {}

    /** @param contacts how many those who are avoided have; chance where it is 0 */
    static Outcome run(Kind kind, Avoidance avoidance, int contacts, int seeds) {
        return LongStream.rangeClosed(1, seeds).parallel()
                .mapToObj(seed -> one(Traffic.of(seed, kind, avoidance, contacts)))
                .reduce(Outcome.NONE, Outcome::and);
    }

    private static Outcome one(Traffic traffic) {
        Set<UUID> found = Judgement.of(traffic.contacts()).found();
        int right = (int) found.stream().filter(traffic.avoided()::contains).count();
        return new Outcome(1, traffic.avoided().size(), right, found.size() - right, found.isEmpty() ? 0 : (double) (found.size() - right) / found.size(), found.isEmpty() ? 0 : 1);
    }

    /**
     * @param runs how many quarters
     * @param avoided how many people were avoided in them
     * @param found how many of them were found
     * @param wrong how many others were found
     * @param wrongShares the share of wrong findings of each quarter, added up
     * @param withAny in how many quarters anybody was found
     */
    record Outcome(int runs, int avoided, int found, int wrong, double wrongShares, int withAny) {

        static final Outcome NONE = new Outcome(0, 0, 0, 0, 0, 0);

        Outcome and(Outcome other) {
            return new Outcome(runs + other.runs, avoided + other.avoided, found + other.found, wrong + other.wrong, wrongShares + other.wrongShares, withAny + other.withAny);
        }

        double recall() {
            return (double) found / avoided;
        }

        /** The mean over quarters, which is what Benjamini and Hochberg bound. */
        double falseFindings() {
            return wrongShares / runs;
        }

        double shareWithAny() {
            return (double) withAny / runs;
        }
    }
}
