package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.problem.NothingHere;
import parley.platform.web.IfMatch;

/** Before data goes to a third party: what it publishes and what the contract says, what somebody fears, and what was put in writing. */
@Singleton
public class ThirdPartyService {

    private final Cases cases;
    private final SheetReadingRepository readings;
    private final ImpactCriteriaRepository criteria;
    private final StatementRepository statements;
    private final ConcernRepository concerns;
    private final ConcernAnswerRepository answers;
    private final IncidentBeside incidents;

    ThirdPartyService(
            Cases cases,
            SheetReadingRepository readings,
            ImpactCriteriaRepository criteria,
            StatementRepository statements,
            ConcernRepository concerns,
            ConcernAnswerRepository answers,
            IncidentBeside incidents) {
        this.cases = cases;
        this.readings = readings;
        this.criteria = criteria;
        this.statements = statements;
        this.concerns = concerns;
        this.answers = answers;
        this.incidents = incidents;
    }

    /** Reads a row of the sheet. Where real data was handed over already, an incident is opened beside the case. */
    @Transactional
    public void read(long number, SheetRow row, ReadRow read, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ThirdParty next = new ThirdPartyTurn(turn).read(row, read.state(), read.words());
        readings.save(last(next.readings()));
        save(turn, incidents.followed(turn, next, by), CaseEvent.SHEET_ROW_READ, Map.of("row", row.name(), "state", read.state().name()));
    }

    @Transactional
    public void answer(long number, CriteriaAnswered answered, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        EnumSet<ImpactCriterion> apply = EnumSet.noneOf(ImpactCriterion.class);
        apply.addAll(answered.apply());
        ThirdParty next = new ThirdPartyTurn(turn).answer(apply);
        criteria.save(last(next.criteria()));
        save(turn, next, CaseEvent.CRITERIA_ANSWERED, Map.of("apply", apply.stream().map(Enum::name).toList()));
    }

    @Transactional
    public void state(long number, NewStatement stated, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ThirdParty next = new ThirdPartyTurn(turn).state(stated.kind(), stated.words().strip(), Said.link(stated.link(), "/link"));
        Statement statement = statements.save(last(next.statements()));
        save(turn, next, event(stated.kind()), Map.of("statement", statement.id().toString()));
    }

    @Transactional
    public void raise(long number, NewConcern raised, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ThirdParty next = new ThirdPartyTurn(turn).raise(raised.words().strip());
        Concern concern = concerns.save(last(next.concerns()));
        save(turn, next, CaseEvent.CONCERN_RAISED, Map.of("concern", concern.id().toString()));
    }

    @Transactional
    public void answer(long number, UUID id, NewConcern answered, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ThirdPartyTurn theirs = new ThirdPartyTurn(turn);
        theirs.allow(ThirdPartyAction.ANSWER_CONCERN);
        Concern concern = turn.file().thirdParty().concerns().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NothingHere::new);
        ThirdParty next = theirs.answer(concern, answered.words().strip());
        answers.save(last(next.answers()));
        save(turn, next, CaseEvent.CONCERN_ANSWERED, Map.of("concern", id.toString(), "person", concern.raisedBy().toString()));
    }

    /** How many customers were asked and agreed, counted anew. */
    @Transactional
    public void count(long number, CustomersCounted counted, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ThirdParty next = new ThirdPartyTurn(turn).count(counted.asked(), counted.agreed());
        save(turn, next, CaseEvent.CUSTOMERS_COUNTED, Map.of("asked", counted.asked(), "agreed", counted.agreed()));
    }

    private void save(Turn turn, ThirdParty next, CaseEvent event, Map<String, Object> detail) {
        CaseFile file = turn.file();
        cases.save(turn, file.with(file.request().touched(turn.now())).with(next), event, detail);
    }

    private static CaseEvent event(StatementKind kind) {
        return switch (kind) {
            case DATA_PROTECTION -> CaseEvent.DATA_PROTECTION_SPOKE;
            case LIABILITY -> CaseEvent.LIABILITY_ACCEPTED;
            case CLARIFICATION -> CaseEvent.PROVIDER_CLARIFIED;
        };
    }

    private static <T> T last(List<T> things) {
        return things.get(things.size() - 1);
    }
}
