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
 * The team writes down what somebody told an analyst, or what monitoring found during a campaign.
 *
 * @param found TOLD_TO_ANALYST or FOUND_BY_MONITORING
 * @param discloserId who does it, where that is known; they see it then
 * @param restriction the rule; empty where nobody knows which one
 * @param doing what is done
 * @param since for how long
 * @param dataClass with what data
 * @param people how many people do it
 */
@Serdeable
public record RecordFind(
        @NotNull FoundHow found,
        @Nullable UUID discloserId,
        @Nullable @Size(max = 60) String restriction,
        @NotBlank @Size(max = 4000) String doing,
        @NotNull UsedSince since,
        @NotNull DataClass dataClass,
        @Nullable @Min(1) @Max(100_000) Integer people) {}
