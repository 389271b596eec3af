package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import parley.exceptionrequest.DataClass;

/**
 * Somebody tells, without a name, what they do around a rule.
 *
 * @param ruleWords the rule in their own words; the rule book is for those who are signed in
 * @param doing what they do
 * @param since for how long
 * @param dataClass with what data
 * @param people how many people do it; empty where they do not know
 * @param whenAsked whether somebody asked before
 */
@Serdeable
public record TellAnonymously(
        @Nullable @Size(max = 200) String ruleWords,
        @NotBlank @Size(max = 4000) String doing,
        @NotNull UsedSince since,
        @NotNull DataClass dataClass,
        @Nullable @Min(1) @Max(100_000) Integer people,
        @NotNull Boolean whenAsked) {

    @Override
    public String toString() {
        return "TellAnonymously";
    }
}
