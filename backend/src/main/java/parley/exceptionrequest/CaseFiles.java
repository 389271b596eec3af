package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import parley.platform.problem.NothingHere;
import parley.policy.PolicyService;
import parley.policy.Restriction;

/** Reads a case with everything that belongs to it. */
@Singleton
class CaseFiles {

    private final ExceptionRequestRepository requests;
    private final ProposalRepository proposals;
    private final ConditionRepository conditions;
    private final RiskRatingRepository ratings;
    private final ConversationRecordRepository conversations;
    private final DecisionRepository decisions;
    private final PaperReadingRepository readings;
    private final InterimGrantRepository interims;
    private final EmergencyRepository emergencies;
    private final ThirdParties thirdParties;
    private final ApproverDirectories directories;
    private final PolicyService policies;

    CaseFiles(
            ExceptionRequestRepository requests,
            ProposalRepository proposals,
            ConditionRepository conditions,
            RiskRatingRepository ratings,
            ConversationRecordRepository conversations,
            DecisionRepository decisions,
            PaperReadingRepository readings,
            InterimGrantRepository interims,
            EmergencyRepository emergencies,
            ThirdParties thirdParties,
            ApproverDirectories directories,
            PolicyService policies) {
        this.requests = requests;
        this.proposals = proposals;
        this.conditions = conditions;
        this.ratings = ratings;
        this.conversations = conversations;
        this.decisions = decisions;
        this.readings = readings;
        this.interims = interims;
        this.emergencies = emergencies;
        this.thirdParties = thirdParties;
        this.directories = directories;
        this.policies = policies;
    }

    CaseFile load(UUID id, Instant now) {
        ExceptionRequest request = requests.findById(id).orElseThrow(NothingHere::new);
        return load(request, directories.of(request, now).directory());
    }

    CaseFile load(ExceptionRequest request, ApproverDirectory directory) {
        UUID id = request.id();
        Restriction rule = rule(request);
        return new CaseFile(
                request,
                rule,
                policies.questionnaire(rule),
                proposals.findByRequestIdOrderByOfferedAtAscAndIdAsc(id),
                conditions.findByRequestIdOrderByAddedAtAscAndIdAsc(id),
                ratings.findByRequestIdOrderByRoundAsc(id),
                conversations.findByRequestIdOrderByHeldAtAscAndIdAsc(id),
                decisions.findByRequestIdOrderByDecidedAtAscAndIdAsc(id),
                readings.findByRequestId(id),
                interims.findByRequestId(id).orElse(null),
                emergencies.findByRequestId(id).orElse(null),
                thirdParties.of(request),
                directory);
    }

    private @Nullable Restriction rule(ExceptionRequest request) {
        return request.restrictionKey() == null
                ? null
                : policies.version(request.restrictionKey(), request.restrictionVersion());
    }
}
