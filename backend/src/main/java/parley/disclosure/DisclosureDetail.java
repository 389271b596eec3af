package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.account.PersonName;
import parley.exceptionrequest.DataClass;
import parley.platform.web.Versioned;

/**
 * A disclosure, as far as the reader may see it.
 *
 * @param id which one
 * @param state where it stands
 * @param part what the reader is to it
 * @param foundHow how it came to be known
 * @param anonymous whether whoever told it is anonymous
 * @param discloser whose it is; empty where they are anonymous, or nobody knows
 * @param toldBy who typed it; empty where they are anonymous
 * @param rule the rule that is got round; empty where nobody knows which one
 * @param ruleWords the rule in their own words
 * @param doing what they do
 * @param since for how long
 * @param dataClass with what data
 * @param people how many people do it
 * @param campaign the campaign in which it came
 * @param receivedAt when it was told
 * @param answerDueAt by when a person has answered; silence grants safe harbour then
 * @param answeredAt when a person did
 * @param overdue whether nobody has answered in time
 * @param grantedAt when safe harbour was granted
 * @param managerMayRead whether they agree that their line manager reads it
 * @param hrMayRead whether they agree that human resources read it
 * @param exclusion that safe harbour was found not to apply
 * @param leave what may go on meanwhile
 * @param steps what was done to make it safe
 * @param messages the conversation, the first word first
 * @param request the number of the exception request that goes on from here
 * @param conclusion what it led to
 * @param readBy who reads it today, of the team
 * @param version goes into {@code If-Match} of a change
 * @param allowedActions what the reader can do now
 */
@Serdeable
record DisclosureDetail(
        UUID id,
        DisclosureState state,
        DisclosurePart part,
        FoundHow foundHow,
        boolean anonymous,
        @Nullable PersonName discloser,
        @Nullable PersonName toldBy,
        @Nullable String rule,
        @Nullable String ruleWords,
        String doing,
        UsedSince since,
        DataClass dataClass,
        @Nullable Integer people,
        @Nullable String campaign,
        Instant receivedAt,
        Instant answerDueAt,
        @Nullable Instant answeredAt,
        boolean overdue,
        @Nullable Instant grantedAt,
        boolean managerMayRead,
        boolean hrMayRead,
        @Nullable ExclusionView exclusion,
        @Nullable LeaveView leave,
        List<StepView> steps,
        List<DisclosureMessageView> messages,
        @Nullable Long request,
        @Nullable ConclusionView conclusion,
        List<String> readBy,
        long version,
        List<DisclosureAction> allowedActions) implements Versioned {}
