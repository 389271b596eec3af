package parley.fairness;

import java.util.List;
import java.util.UUID;

/**
 * How the contacts of somebody went beside those of others alike.
 *
 * @param subject whose
 * @param placed the contacts that had others beside them
 * @param waits how many standard deviations their waits lie above what chance gives
 * @param turnedAway how often they were turned away
 * @param expected how often that would have been, had it gone as with the others
 * @param ofWaits the chance of waits as long as these
 * @param ofTurningAway the chance of being turned away as often
 * @param chance the chance of both
 * @param usual how many times as long as half of the others, in the middle
 */
record Measure(
        UUID subject, List<Placed> placed, double waits, int turnedAway, double expected,
        double ofWaits, double ofTurningAway, double chance, double usual) {

    Measure withChance(double other) {
        return new Measure(subject, placed, waits, turnedAway, expected, ofWaits, ofTurningAway, other, usual);
    }

    List<Contact> contacts() {
        return placed.stream().map(Placed::contact).toList();
    }

    int size() {
        return placed.size();
    }
}
