package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;

/**
 * How a case came to its end. All three are empty until it does.
 *
 * @param cause why an approved exception is over
 * @param removalProof how it was proven that nothing of it is left
 * @param insteadTheyWill what the requester does instead, where they took it back; told in confidence
 */
@Embeddable
record Ending(
        @MappedProperty("end_cause") @Nullable EndCause cause,
        @MappedProperty("removal_proof") @Nullable String removalProof,
        @MappedProperty("instead_they_will") @Nullable String insteadTheyWill) {

    static final Ending NONE = new Ending(null, null, null);

    static Ending because(EndCause cause) {
        return new Ending(cause, null, null);
    }

    static Ending withdrawnFor(String instead) {
        return new Ending(null, null, instead);
    }

    Ending proven(String proof) {
        return new Ending(cause, proof, insteadTheyWill);
    }
}
