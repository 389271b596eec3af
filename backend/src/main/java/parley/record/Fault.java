package parley.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Something that is wrong with the record.
 *
 * @param kind what is wrong
 * @param number the case, or the checkpoint, that it lies in; empty where that cannot be told
 * @param place which entry of the case; empty where it is about none
 * @param about the kind of entry; or the kind and the id of a row or chain
 */
@Serdeable
record Fault(FaultKind kind, @Nullable Long number, @Nullable Long place, String about) {

    private static final int LONGEST = 200;

    Fault {
        about = about.substring(0, Math.min(about.length(), LONGEST));
    }

    String words() {
        String where = switch (kind) {
            case CHECKPOINT_ALTERED, CHECKPOINT_MISSING, KEPT_ELSEWHERE_DIFFERS -> "Checkpoint " + number;
            default -> number == null ? "A case that is gone" : "Case " + number;
        };
        return where + (place == null ? "" : ", entry " + place) + (about.isEmpty() ? "" : ", " + about) + ": " + kind.words();
    }
}
