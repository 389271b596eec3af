package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Where a case is to go.
 *
 * @param outcome where
 * @param amendmentLink where the amendment of the contract lies; it is linked or attached where one negotiates
 * @param amendmentFile the amendment as a file that was sent in the conversation
 * @param consentText what the customers are asked, where they are
 * @param owner who answers for the conditions below
 * @param terms conditions before the start: one for each red row where one negotiates, one for row 12 where customers are asked
 */
@Serdeable
public record ChosenOutcome(
        @NotNull ThirdPartyOutcome outcome,
        @Nullable @Size(max = 2000) String amendmentLink,
        @Nullable UUID amendmentFile,
        @Nullable @Size(max = 4000) String consentText,
        @Nullable UUID owner,
        @Nullable @Size(max = 14) List<@Valid @NotNull NewTerm> terms) {}
