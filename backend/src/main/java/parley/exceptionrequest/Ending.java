package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * How a case came to its end. All of it is empty until it does.
 *
 * @param cause why an approved exception is over
 * @param removalProof how it was proven that nothing of it is left
 * @param insteadTheyWill what the requester does instead, where they took it back; told in confidence
 * @param reason why it was revoked, given back or abandoned
 * @param message what the requester reads about it
 * @param by who revoked it, gave it back or abandoned it
 * @param graceUntil until when a revoked one may still be used
 * @param inUseFoundAt when somebody found it still in use
 * @param inUseFoundBy who did
 * @param inUseNote what they saw
 */
@Embeddable
record Ending(
        @MappedProperty("end_cause") @Nullable EndCause cause,
        @MappedProperty("removal_proof") @Nullable String removalProof,
        @MappedProperty("instead_they_will") @Nullable String insteadTheyWill,
        @MappedProperty("end_reason") @Nullable String reason,
        @MappedProperty("end_message") @Nullable String message,
        @MappedProperty("ended_by") @Nullable UUID by,
        @MappedProperty("grace_until") @Nullable Instant graceUntil,
        @MappedProperty("in_use_found_at") @Nullable Instant inUseFoundAt,
        @MappedProperty("in_use_found_by") @Nullable UUID inUseFoundBy,
        @MappedProperty("in_use_note") @Nullable String inUseNote) {

    static final Ending NONE = new Ending(null, null, null, null, null, null, null, null, null, null);

    static Ending because(EndCause cause) {
        return new Ending(cause, null, null, null, null, null, null, null, null, null);
    }

    static Ending withdrawnFor(String instead) {
        return new Ending(null, null, instead, null, null, null, null, null, null, null);
    }

    static Ending abandoned(String reason, UUID by) {
        return new Ending(null, null, null, reason, null, by, null, null, null, null);
    }

    Ending by(EndCause why, @Nullable String because, @Nullable String told, UUID who, @Nullable Instant grace) {
        return new Ending(why, removalProof, insteadTheyWill, because, told, who, grace, inUseFoundAt, inUseFoundBy, inUseNote);
    }

    Ending inUse(Instant foundAt, UUID foundBy, String note) {
        return new Ending(cause, removalProof, insteadTheyWill, reason, message, by, graceUntil, foundAt, foundBy, note);
    }

    Ending proven(String proof) {
        return new Ending(cause, proof, insteadTheyWill, reason, message, by, graceUntil, inUseFoundAt, inUseFoundBy, inUseNote);
    }
}
