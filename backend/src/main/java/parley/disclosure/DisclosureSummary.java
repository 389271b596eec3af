package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import parley.account.PersonName;

/**
 * A disclosure in a list.
 *
 * @param id which one
 * @param state where it stands
 * @param part what the reader is to it
 * @param foundHow how it came to be known
 * @param rule the rule that is got round, by its name or in their words; empty where nobody knows
 * @param opening how it begins
 * @param discloser whose it is; empty where they are anonymous, or nobody knows
 * @param anonymous whether they are anonymous
 * @param receivedAt when it was told
 * @param answerDueAt by when a person has answered
 * @param answeredAt when a person did
 * @param overdue whether nobody has answered in time
 * @param waitsForTeam whether the last word is theirs who told it, or there is none yet
 */
@Serdeable
record DisclosureSummary(
        UUID id,
        DisclosureState state,
        DisclosurePart part,
        FoundHow foundHow,
        @Nullable String rule,
        String opening,
        @Nullable PersonName discloser,
        boolean anonymous,
        Instant receivedAt,
        Instant answerDueAt,
        @Nullable Instant answeredAt,
        boolean overdue,
        boolean waitsForTeam) {}
