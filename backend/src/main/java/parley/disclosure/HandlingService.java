package parley.disclosure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.exceptionrequest.CaseSight;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.ticket.TicketSight;

/** What the team does with a disclosure, and what whoever told it says to that. */
@Singleton
public class HandlingService {

    private final Disclosures disclosures;
    private final CompanyDays days;
    private final Sql sql;

    HandlingService(Disclosures disclosures, CompanyDays days, Sql sql) {
        this.disclosures = disclosures;
        this.days = days;
        this.sql = sql;
    }

    @Transactional
    public void write(UUID id, NewMessage message, CurrentUser by) {
        write(disclosures.handling(id, by, null), message.body());
    }

    /** By somebody anonymous. */
    @Transactional
    public void write(AnonymousWords words) {
        write(disclosures.handling(ReplyCode.hash(words.code())), words.body());
    }

    @Transactional
    public void agree(UUID id, WhoMayRead readers, CurrentUser by, IfMatch seen) {
        Handling handling = disclosures.handling(id, by, seen);
        disclosures.save(handling, handling.agree(readers.lineManager(), readers.hr()), DisclosureEvent.DISCLOSURE_SHARED);
    }

    /** By somebody anonymous. */
    @Transactional
    public void agree(AnonymousAgreement agreement) {
        Handling handling = disclosures.handling(ReplyCode.hash(agreement.code()));
        disclosures.save(handling, handling.agree(false, agreement.hr()), DisclosureEvent.DISCLOSURE_SHARED);
    }

    @Transactional
    public void grant(UUID id, CurrentUser by, IfMatch seen) {
        Handling handling = disclosures.handling(id, by, seen);
        disclosures.save(handling, handling.grant(), DisclosureEvent.SAFE_HARBOUR_GRANTED);
    }

    @Transactional
    public void propose(UUID id, ExclusionProposed proposed, CurrentUser by, IfMatch seen) {
        Handling handling = disclosures.handling(id, by, seen);
        Disclosure next = handling.propose(proposed.ground(), proposed.reason().strip(), days.answerDue(handling.now()));
        disclosures.save(handling, next, DisclosureEvent.EXCLUSION_PROPOSED);
    }

    @Transactional
    public void confirmExclusion(UUID id, CurrentUser by, IfMatch seen) {
        Handling handling = disclosures.handling(id, by, seen);
        Disclosure next = handling.confirmExclusion();
        disclosures.endLeave(handling);
        disclosures.save(handling, next, DisclosureEvent.EXCLUSION_CONFIRMED);
    }

    @Transactional
    public void contain(UUID id, NewStep step, CurrentUser by) {
        Handling handling = disclosures.handling(id, by, null);
        Disclosure next = handling.contain();
        sql.update("insert into disclosure_step (id, disclosure_id, what, taken_by, at) values (:id, :disclosure, :what, :by, :now)",
                Map.of("id", Ids.next(), "disclosure", id, "what", step.what().strip(), "by", by.id().value(), "now", handling.now()));
        disclosures.save(handling, next, DisclosureEvent.DISCLOSURE_CONTAINED);
    }

    @Transactional
    public void giveLeave(UUID id, LeaveGiven given, CurrentUser by, IfMatch seen) {
        Handling handling = disclosures.handling(id, by, seen);
        disclosures.save(handling, handling.giveLeave(Ids.next(), given.lastDay(), days.endOf(given.lastDay()), given.conditions().strip()));
    }

    @Transactional
    public void confirmLeave(UUID id, CurrentUser by, IfMatch seen) {
        Handling handling = disclosures.handling(id, by, seen);
        disclosures.save(handling, handling.confirmLeave());
    }

    /** Only a request that they may see; it does not learn of the disclosure. */
    @Transactional
    public void link(UUID id, LinkedRequest linked, CurrentUser by, IfMatch seen) {
        Handling handling = disclosures.handling(id, by, seen);
        handling.require(DisclosureAction.LINK);
        disclosures.save(handling, handling.link(request(linked.number(), by, handling.now())), DisclosureEvent.DISCLOSURE_LINKED);
    }

    @Transactional
    public void close(UUID id, ClosureOfDisclosure closure, CurrentUser by, IfMatch seen) {
        Handling handling = disclosures.handling(id, by, seen);
        Disclosure next = handling.close(closure.outcome(), closure.changed().strip());
        if (closure.outcome().endsLeave()) {
            disclosures.endLeave(handling);
        }
        disclosures.save(handling, next, DisclosureEvent.DISCLOSURE_CLOSED);
    }

    private void write(Handling handling, String body) {
        Disclosure next = handling.write();
        boolean team = handling.part() == DisclosurePart.HANDLER;
        Map<String, Object> values = new HashMap<>(Map.of("id", Ids.next(), "disclosure", next.id(), "team", team, "body", body.strip(), "now", handling.now()));
        values.put("by", handling.who());
        sql.update("""
                insert into disclosure_message (id, disclosure_id, by_team, author_id, body, at)
                values (:id, :disclosure, :team, cast(:by as uuid), :body, :now)""", values);
        disclosures.save(handling, next, team ? DisclosureEvent.DISCLOSURE_ANSWERED : DisclosureEvent.DISCLOSURE_WRITTEN);
    }

    private UUID request(long number, CurrentUser by, Instant now) {
        Map<String, Object> values = new HashMap<>(TicketSight.viewer(by));
        values.put("number", number);
        values.put("now", now);
        return sql.first("""
                select r.id from exception_request r
                join ticket t on t.id = r.ticket_id
                join person requester on requester.id = r.requester_id
                where r.number = :number and %s""".formatted(CaseSight.SEES), values, row -> row.uuid("id"))
                .orElseThrow(() -> new InvalidFields("/number", "is not an exception request that you may see"));
    }
}
