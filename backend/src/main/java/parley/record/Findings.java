package parley.record;

import java.util.List;

/**
 * What a verification read, and what it found.
 *
 * @param entries how many entries were read
 * @param chains how many chains
 * @param checkpoints how many checkpoints
 * @param lastHash hash of the last checkpoint
 * @param faults how many faults there are
 * @param first the first of them
 */
record Findings(long entries, long chains, long checkpoints, String lastHash, long faults, List<Fault> first) {

    boolean sound() {
        return faults == 0;
    }
}
