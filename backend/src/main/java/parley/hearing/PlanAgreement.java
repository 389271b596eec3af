package parley.hearing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was agreed, and who does it. Each person works the queue, and none is whom the plan is about.
 *
 * @param first who takes the conversation; an open ticket that neither of the pair has is given to them
 * @param second who pairs with them
 * @param speaker who speaks with the requester about how it went
 * @param managerToo whether the requester's own supervisor is spoken with
 * @param agreed what was agreed; about conduct and needs, never about what somebody is like
 * @param lookAgainOn the day on which it is looked at again, from tomorrow on
 * @param expiresOn the last day, 180 days from now at most
 */
@Serdeable
record PlanAgreement(
        @NotNull UUID first,
        @NotNull UUID second,
        @NotNull UUID speaker,
        boolean managerToo,
        @NotBlank @Size(max = 4000) String agreed,
        @NotNull LocalDate lookAgainOn,
        @NotNull LocalDate expiresOn) {}
