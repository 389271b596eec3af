package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * An analyst says which rule is in the way.
 *
 * @param restriction the key of the rule; the case is asked under its version in use
 * @param answers what is known already of the rule's own questions, by key; what is missing is asked for before a decision
 */
@Serdeable
public record AttachRule(
        @NotBlank @Size(max = 60) String restriction,
        @Nullable @Size(max = 50) Map<String, String> answers) {}
