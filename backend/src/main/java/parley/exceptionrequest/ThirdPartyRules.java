package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import parley.platform.problem.Refusal;

/**
 * What must be so before data goes to a third party, whichever way a case comes into force. The rules of each action
 * come after those that every case knows.
 */
final class ThirdPartyRules {

    static final CaseRule sheetIsRead = aboutThirdParty(turn -> {
        List<SheetRow> unread = turn.file().thirdParty().unread(turn.file().request().need().dataClass());
        return unread.isEmpty() ? null : new SheetNotRead(unread);
    });

    static final CaseRule criteriaAreAnswered = aboutThirdParty(
            turn -> turn.file().thirdParty().criteriaNow().isPresent() ? null : new CriteriaNotAnswered());

    static final CaseRule concernsAreAnswered = aboutThirdParty(
            turn -> turn.file().thirdParty().hasUnansweredConcern() ? new ConcernNotAnswered() : null);

    /** Nobody leaves a concern behind by calling the case something else. */
    static final CaseRule noConcernIsRaised =
            aboutThirdParty(turn -> turn.file().thirdParty().concerns().isEmpty() ? null : new ConcernStays());

    static final CaseRule dataProtectionHasSpoken = aboutThirdParty(turn ->
            turn.file().thirdParty().isStillOwed(StatementKind.DATA_PROTECTION) ? new DataProtectionHasNotSpoken() : null);

    static final CaseRule outcomeStands = aboutThirdParty(turn -> objectionTo(turn.file()));

    static final CaseRule liabilityIsAccepted = aboutThirdParty(
            turn -> turn.file().thirdParty().isStillOwed(StatementKind.LIABILITY) ? new LiabilityNotAccepted() : null);

    static final CaseRule providerHasClarified = aboutThirdParty(turn ->
            turn.file().thirdParty().isStillOwed(StatementKind.CLARIFICATION) ? new ProviderHasNotClarified() : null);

    static final CaseRule nothingIsRed = aboutThirdParty(turn -> {
        List<SheetRow> red = turn.file().thirdParty().red();
        return red.isEmpty() ? null : new RowsAreRed(red);
    });

    static final CaseRule customersAgreed =
            aboutThirdParty(turn -> ThirdPartyOutcomes.lacksCustomers(turn.file().thirdParty()) ? new NoCustomerAgreed() : null);

    private ThirdPartyRules() {}

    static List<CaseRule> of(CaseAction action) {
        return switch (action) {
            case ATTACH_RULE -> List.of(noConcernIsRaised);
            case ASK_FOR_DECISION -> List.of(sheetIsRead, criteriaAreAnswered);
            case APPROVE -> List.of(
                    sheetIsRead,
                    criteriaAreAnswered,
                    concernsAreAnswered,
                    dataProtectionHasSpoken,
                    outcomeStands,
                    liabilityIsAccepted,
                    providerHasClarified);
            case ASK_FOR_INTERIM, GRANT_INTERIM, CALL_EMERGENCY, SIGN_EMERGENCY -> List.of(
                    sheetIsRead, criteriaAreAnswered, nothingIsRed, concernsAreAnswered, dataProtectionHasSpoken);
            case REVIEW_EMERGENCY, RESUME -> List.of(concernsAreAnswered);
            case ACTIVATE -> List.of(concernsAreAnswered, customersAgreed);
            default -> List.of();
        };
    }

    private static @Nullable Refusal objectionTo(CaseFile file) {
        ThirdPartyOutcome outcome = file.thirdParty().outcome();
        return outcome == null ? new OutcomeNotChosen() : ThirdPartyOutcomes.objection(file, outcome);
    }

    private static CaseRule aboutThirdParty(CaseRule rule) {
        return turn -> turn.file().isForThirdParty() ? rule.objection(turn) : null;
    }
}
