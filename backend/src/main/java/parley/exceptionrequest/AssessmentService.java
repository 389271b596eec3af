package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.People;
import parley.account.PersonId;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.web.IfMatch;

/** Weighing: the risk is rated, conditions are drafted, and their proofs looked at. */
@Singleton
public class AssessmentService {

    private final Cases cases;
    private final RiskRatingRepository ratings;
    private final ConditionRepository conditions;
    private final People people;
    private final CompanyZone zone;

    AssessmentService(Cases cases, RiskRatingRepository ratings, ConditionRepository conditions, People people, CompanyZone zone) {
        this.cases = cases;
        this.ratings = ratings;
        this.conditions = conditions;
        this.people = people;
        this.zone = zone;
    }

    @Transactional
    public void rate(long number, NewRating rated, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ExceptionRequest next = turn.rate();
        refuseIfTwice(rated);
        RiskRating rating = ratings.save(RiskRating.of(
                Ids.next(),
                next.id(),
                turn.file().ratings().size() + 1,
                rated.factors().stream().map(RatedFactor::answered).toList(),
                rated.personalData(),
                rated.contracts(),
                rated.rationale().strip(),
                by.id().value(),
                turn.now()));
        CaseFile file = turn.file().with(rating).with(next);
        cases.save(
                turn,
                file,
                CaseEvent.RISK_RATED,
                Map.of(
                        "round", rating.round(),
                        "likelihood", rating.likelihood(),
                        "impact", rating.impact(),
                        "inherent", rating.inherent().name(),
                        "residualOnceMet", file.residualOnceMet().name()));
    }

    @Transactional
    public void addCondition(long number, NewCondition drafted, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ExceptionRequest next = turn.addCondition();
        if (people.active(new PersonId(drafted.owner())).isEmpty()) {
            throw new InvalidFields("/owner", "is nobody who works here");
        }
        if (drafted.repeatDays() != null && drafted.timing() != ConditionTiming.ONGOING) {
            throw new InvalidFields("/repeatDays", "is for what must hold all the time");
        }
        Condition condition = conditions.save(new Condition(
                Ids.next(),
                next.id(),
                drafted.definition().strip(),
                drafted.timing(),
                drafted.lowers(),
                drafted.owner(),
                drafted.dueOn(),
                drafted.dueOn() == null ? null : InterimService.endOf(drafted.dueOn(), zone.zone()),
                drafted.repeatDays(),
                said(drafted.validation()),
                said(drafted.maintenance()),
                by.id().value(),
                turn.now(),
                null,
                null,
                null,
                null,
                null));
        List<Condition> all = new ArrayList<>(turn.file().conditions());
        all.add(condition);
        save(turn, next, all, CaseEvent.CONDITION_ADDED, condition);
    }

    @Transactional
    public void removeCondition(long number, UUID id, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        Condition condition = find(turn.file(), id);
        ExceptionRequest next = turn.removeCondition(condition);
        conditions.deleteById(id);
        List<Condition> others =
                turn.file().conditions().stream().filter(each -> !each.id().equals(id)).toList();
        save(turn, next, others, CaseEvent.CONDITION_REMOVED, condition);
    }

    @Transactional
    public void proveCondition(long number, UUID id, Proof proof, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        Condition condition = find(turn.file(), id);
        ExceptionRequest next = turn.verifyCondition(condition);
        Condition proven = conditions.update(condition.verified(proof.evidence().strip(), by.id().value(), turn.now()));
        List<Condition> all = turn.file().conditions().stream()
                .map(each -> each.id().equals(id) ? proven : each)
                .toList();
        save(turn, next, all, CaseEvent.CONDITION_PROVEN, proven);
    }

    private void save(Turn turn, ExceptionRequest next, List<Condition> all, CaseEvent event, Condition condition) {
        cases.save(
                turn,
                turn.file().withConditions(all).with(next),
                event,
                Map.of("condition", condition.id().toString(), "definition", condition.definition()));
    }

    private static Condition find(CaseFile file, UUID id) {
        return file.conditions().stream()
                .filter(condition -> condition.id().equals(id))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }

    private static void refuseIfTwice(NewRating rated) {
        long different = rated.factors().stream().map(RatedFactor::factor).distinct().count();
        if (different < rated.factors().size()) {
            throw new InvalidFields("/factors", "answers one factor twice");
        }
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
