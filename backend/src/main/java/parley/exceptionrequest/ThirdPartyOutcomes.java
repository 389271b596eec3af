package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import parley.platform.problem.Refusal;

/** Which of the four ways a case can go, as things are. */
final class ThirdPartyOutcomes {

    /** With these red nothing goes ahead as it stands, whoever accepts it. */
    private static final List<SheetRow> NEVER_AHEAD = List.of(SheetRow.RESALE, SheetRow.HANDED_OVER);

    private ThirdPartyOutcomes() {}

    /** The fact that bars it from being chosen. */
    static @Nullable Refusal choice(CaseFile file, ThirdPartyOutcome outcome) {
        ThirdParty known = file.thirdParty();
        return switch (outcome) {
            case GO_AHEAD -> unread(file).isEmpty() ? goesAhead(known) : new SheetNotRead(unread(file));
            case CHANGE_PLANS -> file.proposals().stream().anyMatch(Proposal::isLive) ? null : new NoOtherWay();
            case NEGOTIATE -> known.red().isEmpty() ? new NothingToNegotiate() : null;
            case ASK_CUSTOMERS -> null;
        };
    }

    /** The fact that bars anybody from agreeing to it. */
    static @Nullable Refusal objection(CaseFile file, ThirdPartyOutcome outcome) {
        ThirdParty known = file.thirdParty();
        return switch (outcome) {
            case GO_AHEAD -> goesAhead(known);
            case CHANGE_PLANS -> new PlansChangeByAcceptance();
            case NEGOTIATE -> negotiates(file, known);
            case ASK_CUSTOMERS -> asksCustomers(file, known);
        };
    }

    /** It depends on customers of whom none has agreed. */
    static boolean lacksCustomers(ThirdParty known) {
        return known.outcome() == ThirdPartyOutcome.ASK_CUSTOMERS
                && Objects.requireNonNullElse(known.course().customersAgreed(), 0) == 0;
    }

    /** Rows for which nothing has to be met before the start. */
    static List<SheetRow> withoutTerm(CaseFile file, List<SheetRow> rows) {
        return rows.stream().filter(row -> !isSettledBeforeStart(file, row, false)).toList();
    }

    private static List<SheetRow> unread(CaseFile file) {
        return file.thirdParty().unread(file.request().need().dataClass());
    }

    private static @Nullable Refusal goesAhead(ThirdParty known) {
        List<SheetRow> never = NEVER_AHEAD.stream().filter(known::isRed).toList();
        if (!never.isEmpty()) {
            return new NeverAhead(never);
        }
        return known.red().isEmpty() ? null : new RowsAreRed(known.red());
    }

    private static @Nullable Refusal negotiates(CaseFile file, ThirdParty known) {
        List<SheetRow> open = withoutTerm(file, known.red());
        if (!open.isEmpty()) {
            return new RowsWithoutTerm(open);
        }
        return known.course().hasAmendment() ? null : new AmendmentMissing();
    }

    /** It waits for the customers: by a condition that is open, or because some have agreed already. */
    private static @Nullable Refusal asksCustomers(CaseFile file, ThirdParty known) {
        boolean waits = isSettledBeforeStart(file, SheetRow.CUSTOMERS_TOLD, lacksCustomers(known));
        return waits && known.course().consentText() != null ? null : new RowsWithoutTerm(List.of(SheetRow.CUSTOMERS_TOLD));
    }

    private static boolean isSettledBeforeStart(CaseFile file, SheetRow row, boolean stillOpen) {
        List<UUID> terms = file.thirdParty().termsOf(row);
        return file.conditions().stream()
                .filter(condition -> terms.contains(condition.id()) && condition.timing() == ConditionTiming.BEFORE_START)
                .anyMatch(condition -> !stillOpen || !condition.isVerified());
    }
}
