package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import parley.account.PersonName;
import parley.policy.ReviewDecision;
import parley.policy.ReviewTrigger;

/**
 * Whether a rule is still right: asked by a person or by the figures.
 *
 * @param id which review
 * @param restriction the key of the rule
 * @param restrictionName what people call it
 * @param trigger what made somebody ask
 * @param values the figures as they were then, by name
 * @param proposal what is asked or proposed
 * @param openedBy who asked; empty where the figures or the calendar did
 * @param openedAt when
 * @param cases how many exception requests are its grounds
 * @param decision what the owner of the rule decided; empty while it is open
 * @param reason why
 * @param effectiveAt from when on a change or retirement holds
 * @param closedBy who decided
 * @param closedAt when
 * @param released how many exceptions ended with it, because they are not needed any more
 */
@Serdeable
record PolicyReviewSummary(
        UUID id,
        String restriction,
        String restrictionName,
        ReviewTrigger trigger,
        Map<String, String> values,
        String proposal,
        @Nullable PersonName openedBy,
        Instant openedAt,
        int cases,
        @Nullable ReviewDecision decision,
        @Nullable String reason,
        @Nullable Instant effectiveAt,
        @Nullable PersonName closedBy,
        @Nullable Instant closedAt,
        int released) {}
