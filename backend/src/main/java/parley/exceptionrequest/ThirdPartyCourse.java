package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Where a case about data for a third party is to go, and how far that has come.
 *
 * @param requestId the case
 * @param outcome where it is to go; empty until somebody says it
 * @param chosenBy who said it
 * @param chosenAt when
 * @param amendmentLink where the amendment of the contract lies
 * @param amendmentId the amendment as a file of the conversation
 * @param consentText what the customers are asked
 * @param customersAsked how many were asked
 * @param customersAgreed how many of them agreed
 * @param countedBy who counted
 * @param countedAt when
 * @param incidentId the incident that was opened because real data had been handed over already
 */
@MappedEntity("third_party_course")
record ThirdPartyCourse(
        @Id UUID requestId,
        @MappedProperty("third_party_outcome") @Nullable ThirdPartyOutcome outcome,
        @Nullable UUID chosenBy,
        @Nullable Instant chosenAt,
        @Nullable String amendmentLink,
        @Nullable UUID amendmentId,
        @Nullable String consentText,
        @Nullable Integer customersAsked,
        @Nullable Integer customersAgreed,
        @Nullable UUID countedBy,
        @Nullable Instant countedAt,
        @Nullable UUID incidentId) {

    static ThirdPartyCourse of(UUID request) {
        return new ThirdPartyCourse(request, null, null, null, null, null, null, null, null, null, null, null);
    }

    boolean hasAmendment() {
        return amendmentLink != null || amendmentId != null;
    }

    boolean leadsTo(ThirdPartyOutcome asked) {
        return outcome == asked;
    }

    ThirdPartyCourse to(
            ThirdPartyOutcome chosen,
            @Nullable String amendment,
            @Nullable UUID amendmentFile,
            @Nullable String consent,
            @Nullable UUID by,
            Instant now) {
        return new ThirdPartyCourse(
                requestId, chosen, by, now, amendment, amendmentFile, consent, customersAsked, customersAgreed, countedBy, countedAt, incidentId);
    }

    ThirdPartyCourse counted(int asked, int agreed, UUID by, Instant now) {
        return new ThirdPartyCourse(
                requestId, outcome, chosenBy, chosenAt, amendmentLink, amendmentId, consentText, asked, agreed, by, now, incidentId);
    }

    ThirdPartyCourse withIncident(UUID ticket) {
        return new ThirdPartyCourse(
                requestId,
                outcome,
                chosenBy,
                chosenAt,
                amendmentLink,
                amendmentId,
                consentText,
                customersAsked,
                customersAgreed,
                countedBy,
                countedAt,
                ticket);
    }

    List<Object> said() {
        return Arrays.asList("outcome", outcome, amendmentLink, amendmentId, consentText);
    }
}
