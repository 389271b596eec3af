package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;
import parley.platform.problem.Refusal;

/**
 * What a case knows of a third party that is to get data.
 *
 * @param rows the sheet: what the provider publishes beside what the contract says
 * @param criteria which criteria of an impact assessment apply; empty until somebody says it
 * @param statements what was put in writing, oldest first
 * @param stillOwed what has to be put in writing before anybody agrees
 * @param concerns what somebody fears, oldest first; nothing of it is ever taken away
 * @param course where it is to go; empty until somebody says it
 * @param outcomes the four ways it can go, each with what bars it
 * @param incident the number of the incident that was opened because real data had been handed over already
 * @param allowedActions what the reader may do about it now
 */
@Serdeable
record ThirdPartyView(
        List<SheetRowView> rows,
        @Nullable CriteriaView criteria,
        List<StatementView> statements,
        List<StatementKind> stillOwed,
        List<ConcernView> concerns,
        @Nullable CourseView course,
        List<OutcomeChoice> outcomes,
        @Nullable Long incident,
        List<ThirdPartyAction> allowedActions) {

    static @Nullable ThirdPartyView of(Turn turn, Function<UUID, PersonName> names) {
        CaseFile file = turn.file();
        ThirdParty known = file.thirdParty();
        if (!file.isForThirdParty()) {
            return null;
        }
        return new ThirdPartyView(
                Arrays.stream(SheetRow.values()).map(row -> SheetRowView.of(row, file, names)).toList(),
                known.criteriaNow().map(criteria -> CriteriaView.of(criteria, names)).orElse(null),
                known.statements().stream().map(one -> StatementView.of(one, known.counts(one), names)).toList(),
                Arrays.stream(StatementKind.values()).filter(known::isStillOwed).toList(),
                known.concerns().stream().map(concern -> ConcernView.of(concern, known.answersTo(concern), names)).toList(),
                CourseView.of(known, names),
                Arrays.stream(ThirdPartyOutcome.values()).map(outcome -> choice(file, outcome)).toList(),
                known.beside().incident(),
                new ThirdPartyTurn(turn).possibleActions());
    }

    private static OutcomeChoice choice(CaseFile file, ThirdPartyOutcome outcome) {
        Refusal objection = ThirdPartyOutcomes.choice(file, outcome);
        return new OutcomeChoice(outcome, objection == null ? null : objection.getMessage());
    }
}
