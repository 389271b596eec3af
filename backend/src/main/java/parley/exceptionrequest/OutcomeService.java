package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.People;
import parley.account.PersonId;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.Refusal;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;

/** Says where a case about data for a third party is to go, with what has to be met before the start. */
@Singleton
public class OutcomeService {

    private final Cases cases;
    private final ConditionRepository conditions;
    private final People people;
    private final Sql sql;

    OutcomeService(Cases cases, ConditionRepository conditions, People people, Sql sql) {
        this.cases = cases;
        this.conditions = conditions;
        this.people = people;
        this.sql = sql;
    }

    @Transactional
    public void choose(long number, ChosenOutcome chosen, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ThirdPartyTurn theirs = new ThirdPartyTurn(turn);
        theirs.allow(ThirdPartyAction.CHOOSE_OUTCOME);
        Refusal barred = ThirdPartyOutcomes.choice(turn.file(), chosen.outcome());
        if (barred != null) {
            throw barred;
        }
        CaseFile file = withTerms(turn, chosen.terms() == null ? List.of() : chosen.terms(), chosen.owner());
        file = file.with(file.thirdParty().with(course(turn, theirs.course(), chosen)));
        refuseWithoutTerms(file, chosen.outcome());
        cases.save(
                turn,
                file.with(file.request().touched(turn.now())),
                CaseEvent.OUTCOME_CHOSEN,
                said(file.thirdParty().course()));
    }

    /** On the record for good, for the next choice takes its place. */
    private static Map<String, Object> said(ThirdPartyCourse course) {
        Map<String, Object> said = new HashMap<>(Map.of("outcome", course.outcome().name()));
        if (course.amendmentLink() != null) {
            said.put("amendmentLink", course.amendmentLink());
        }
        if (course.amendmentId() != null) {
            said.put("amendmentFile", course.amendmentId().toString());
        }
        if (course.consentText() != null) {
            said.put("consentText", course.consentText());
        }
        return said;
    }

    /** What belongs to this way is said, and nothing that belongs to another. */
    private ThirdPartyCourse course(Turn turn, ThirdPartyCourse before, ChosenOutcome chosen) {
        boolean negotiates = chosen.outcome() == ThirdPartyOutcome.NEGOTIATE;
        boolean asks = chosen.outcome() == ThirdPartyOutcome.ASK_CUSTOMERS;
        String link = Said.link(chosen.amendmentLink(), "/amendmentLink");
        String consent = Said.words(chosen.consentText());
        if (negotiates && link == null && chosen.amendmentFile() == null) {
            throw new InvalidFields("/amendmentLink", "Link the amendment, or send it as a file in the conversation and name it here.");
        }
        if (asks && consent == null) {
            throw new InvalidFields("/consentText", "Write what the customers are asked.");
        }
        if (negotiates && chosen.amendmentFile() != null) {
            refuseUnlessSent(turn.file().request(), chosen.amendmentFile());
        }
        return before.to(
                chosen.outcome(),
                negotiates ? link : null,
                negotiates ? chosen.amendmentFile() : null,
                asks ? consent : null,
                turn.who(),
                turn.now());
    }

    private void refuseUnlessSent(ExceptionRequest request, UUID file) {
        sql.first(
                        """
                        select a.id from attachment a join message m on m.id = a.message_id
                        where a.id = :file and a.ticket_id = :ticket and m.kind <> 'INTERNAL_NOTE'""",
                        Map.of("file", file, "ticket", request.ticketId()),
                        row -> row.uuid("id"))
                .orElseThrow(() -> new InvalidFields("/amendmentFile", "is no file of the conversation"));
    }

    private static void refuseWithoutTerms(CaseFile file, ThirdPartyOutcome outcome) {
        List<SheetRow> rows = switch (outcome) {
            case NEGOTIATE -> file.thirdParty().red();
            case ASK_CUSTOMERS -> List.of(SheetRow.CUSTOMERS_TOLD);
            case GO_AHEAD, CHANGE_PLANS -> List.of();
        };
        List<SheetRow> without = ThirdPartyOutcomes.withoutTerm(file, rows);
        if (!without.isEmpty()) {
            throw new InvalidFields("/terms", "Say what has to be met before the start for " + SheetRows.numbers(without) + ".");
        }
    }

    private CaseFile withTerms(Turn turn, List<NewTerm> terms, @Nullable UUID owner) {
        if (!terms.isEmpty() && (owner == null || people.active(new PersonId(owner)).isEmpty())) {
            throw new InvalidFields("/owner", "is nobody who works here");
        }
        CaseFile file = turn.file();
        for (NewTerm term : terms) {
            file = withTerm(turn, file, term, owner);
        }
        return file;
    }

    private CaseFile withTerm(Turn turn, CaseFile file, NewTerm term, UUID owner) {
        Condition condition = conditions.save(new Condition(
                Ids.next(),
                file.request().id(),
                term.definition().strip(),
                ConditionTiming.BEFORE_START,
                null,
                owner,
                null,
                null,
                null,
                null,
                null,
                turn.who(),
                turn.now(),
                null,
                null,
                null,
                null,
                null));
        sql.update(
                "insert into third_party_term (request_id, sheet_row, condition_id) values (:request, :row, :condition)",
                Map.of("request", file.request().id(), "row", term.row(), "condition", condition.id()));
        cases.record(
                file,
                CaseEvent.CONDITION_ADDED,
                turn.who(),
                Map.of("condition", condition.id().toString(), "definition", condition.definition()));
        List<Condition> all = new ArrayList<>(file.conditions());
        all.add(condition);
        return file.withConditions(all).with(file.thirdParty().with(new SheetTerm(term.row(), condition.id())));
    }
}
