package parley.fairness;

/**
 * A contact among its peers.
 *
 * @param contact which contact
 * @param peers those of its stratum, itself among them
 * @param score the score of its wait; the scores of a stratum add up to nothing
 * @param occasion a number that the contacts have in common which one requester asked on one day
 */
record Placed(Contact contact, Peers peers, double score, int occasion) {

    double turnedAway() {
        return contact.turnedAway() - peers.meanTurnedAway();
    }

    /** How far its wait lies from the middle of the stratum, on the log scale. */
    double off() {
        return contact.log() - peers.medianLog();
    }
}
