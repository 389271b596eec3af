package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import parley.platform.Ids;
import parley.platform.sql.Sql;
import parley.policy.PreAuthorisation;
import parley.policy.PreAuthorisations;
import parley.policy.RiskLevel;
import parley.ticket.TicketId;

/** Lets a request come into force at once where the owner of its rule agreed to such requests beforehand. */
@Singleton
class PreAuthorisedService {

    private final Cases cases;
    private final PreAuthorisations preAuthorisations;
    private final DecisionRepository decisions;
    private final CompanyZone zone;
    private final Sql sql;

    PreAuthorisedService(
            Cases cases,
            PreAuthorisations preAuthorisations,
            DecisionRepository decisions,
            CompanyZone zone,
            Sql sql) {
        this.cases = cases;
        this.preAuthorisations = preAuthorisations;
        this.decisions = decisions;
        this.zone = zone;
        this.sql = sql;
    }

    /** In the transaction in which somebody asks. */
    void consider(CaseFile sent) {
        if (sent.restriction() != null && sent.request().state() == CaseState.SUBMITTED) {
            preAuthorisations.of(sent.restriction()).ifPresent(said -> consider(new TicketId(sent.request().ticketId()), said));
        }
    }

    private void consider(TicketId ticket, PreAuthorisation said) {
        Turn turn = cases.turn(ticket, Actor.SYSTEM);
        LocalDate today = turn.now().atZone(zone.zone()).toLocalDate();
        AtOnce atOnce = new AtOnce(turn.file(), said, today, wasGrantedBefore(turn.file().request()));
        if (!atOnce.holds()) {
            return;
        }
        ExceptionRequest next = turn.grantAtOnce(atOnce, zone.zone());
        Decision decision = decision(turn.file(), next, said, turn.now());
        decisions.save(decision);
        cases.save(
                turn,
                turn.file().with(decision).with(next),
                CaseEvent.EXCEPTION_PRE_AUTHORISED,
                Map.of(
                        "restriction", said.restrictionKey(),
                        "restrictionVersion", said.restrictionVersion(),
                        "owner", said.owner().toString(),
                        "preAuthorisation", said.id().toString(),
                        "lastDay", next.term().lastDay().toString()));
    }

    /** The same rule, the same answers: what looks like more of the same is looked at by a person. */
    private boolean wasGrantedBefore(ExceptionRequest request) {
        return sql.first(
                        """
                        select former.number from exception_request now_asked
                        join exception_request former on former.requester_id = now_asked.requester_id
                             and former.restriction_key = now_asked.restriction_key and former.answers = now_asked.answers and former.id <> now_asked.id
                        where now_asked.id = :id and exists (
                            select 1 from exception_decision d where d.request_id = former.id and d.pre_authorisation_id is not null)
                        limit 1""",
                        Map.of("id", request.id()),
                        row -> row.number("number"))
                .isPresent();
    }

    static Decision decision(CaseFile file, ExceptionRequest next, PreAuthorisation said, Instant now) {
        return new Decision(
                Ids.next(),
                next.id(),
                file.round(),
                DecisionOutcome.APPROVE,
                file.rule().owner(),
                file.rule().owner(),
                said.owner(),
                null,
                null,
                null,
                null,
                file.with(next).snapshot(),
                RiskLevel.LOW,
                RiskLevel.LOW,
                RiskLevel.LOW,
                false,
                false,
                said.id(),
                now);
    }
}
