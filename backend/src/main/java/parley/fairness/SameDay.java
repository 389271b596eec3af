package parley.fairness;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What somebody asks on one day hangs together: the same trouble, the same people on duty. Ten tickets of one bad day
 * say less than ten of ten days, by how much those of one day are alike in this very traffic.
 *
 * @param waits how alike the waits of one requester on one day are, from 0 (not) to 1 (the same)
 * @param turnedAway the same of being turned away
 */
record SameDay(double waits, double turnedAway) {

    /** @param occasions how many there are */
    static SameDay of(List<Placed> placed, int occasions) {
        int[] sizes = new int[occasions];
        placed.forEach(one -> sizes[one.occasion()]++);
        return new SameDay(alike(placed, sizes, Placed::score), alike(placed, sizes, Placed::turnedAway));
    }

    /** The mean product of two of one occasion, over the mean square. */
    private static double alike(List<Placed> placed, int[] sizes, ToDoubleFunction<Placed> what) {
        double[] sums = new double[sizes.length];
        double squares = 0;
        for (Placed one : placed) {
            double scored = what.applyAsDouble(one);
            sums[one.occasion()] += scored;
            squares += scored * scored;
        }
        double products = -squares;
        long pairs = 0;
        for (int occasion = 0; occasion < sizes.length; occasion++) {
            products += sums[occasion] * sums[occasion];
            pairs += (long) sizes[occasion] * (sizes[occasion] - 1);
        }
        return pairs == 0 || squares == 0 ? 0 : Math.min(1, Math.max(0, products / pairs / (squares / placed.size())));
    }

    /** By how much the variance of a sum is larger than if each stood for itself. */
    double ofWaits(double together) {
        return 1 + (together - 1) * waits;
    }

    double ofTurningAway(double together) {
        return 1 + (together - 1) * turnedAway;
    }

    /** How many of them lie on one occasion, seen from one of them, in the mean. */
    static double together(List<Placed> own) {
        int[] sorted = own.stream().mapToInt(Placed::occasion).sorted().toArray();
        double squares = 0;
        for (int from = 0, until; from < sorted.length; from = until) {
            until = from;
            while (until < sorted.length && sorted[until] == sorted[from]) {
                until++;
            }
            squares += (double) (until - from) * (until - from);
        }
        return sorted.length == 0 ? 1 : squares / sorted.length;
    }
}
