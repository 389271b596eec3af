package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import parley.exceptionrequest.DataClass;

/**
 * Somebody tells, by name, what they do around a rule; or what somebody does whom they lead.
 *
 * @param restriction the rule; empty where they do not know which one
 * @param ruleWords the rule in their own words
 * @param doing what they do
 * @param since for how long
 * @param dataClass with what data
 * @param people how many people do it; empty where they do not know
 * @param whenAsked whether somebody asked before
 * @param onBehalfOf who does it, where that is somebody whom they lead
 * @param managerMayRead whether the line manager may read it
 * @param hrMayRead whether human resources may read it
 */
@Serdeable
public record TellDisclosure(
        @Nullable @Size(max = 60) String restriction,
        @Nullable @Size(max = 200) String ruleWords,
        @NotBlank @Size(max = 4000) String doing,
        @NotNull UsedSince since,
        @NotNull DataClass dataClass,
        @Nullable @Min(1) @Max(100_000) Integer people,
        @NotNull Boolean whenAsked,
        @Nullable UUID onBehalfOf,
        @NotNull Boolean managerMayRead,
        @NotNull Boolean hrMayRead) {}
