package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.ticket.TicketStatus;

/** Reads one case for somebody who may see it: twelve statements, and seven more where data goes to a third party, however much has happened in it. */
@Singleton
class CaseQueries {

    private final Sql sql;
    private final CaseFiles files;
    private final ExceptionRequestRepository requests;
    private final ApproverDirectories directories;
    private final Clock clock;

    CaseQueries(
            Sql sql,
            CaseFiles files,
            ExceptionRequestRepository requests,
            ApproverDirectories directories,
            Clock clock) {
        this.sql = sql;
        this.files = files;
        this.requests = requests;
        this.directories = directories;
        this.clock = clock;
    }

    ExceptionRequestDetail detail(long number, CurrentUser viewer) {
        Instant now = clock.instant();
        Cover cover = cover(number, viewer, now);
        ExceptionRequest request = requests.findById(cover.id()).orElseThrow(NothingHere::new);
        ApproverDirectories.Listed listed = directories.of(request, now);
        CaseFile file = files.load(request, listed.directory());
        Names names = new Names(listed.names()).and(namesOf(missing(file, listed.names().keySet())));
        return new CaseViews(file.turnOf(new Actor(viewer.id().value(), cover.works()), now), cover, names).detail();
    }

    private Cover cover(long number, CurrentUser viewer, Instant now) {
        Map<String, Object> parameters = CaseSight.viewer(viewer, now);
        parameters.put("number", number);
        return sql.first(
                        """
                        select r.id, %s as works, %s as asks, requester.id as requester_id, requester.name as requester_name,
                               filer.id as filer_id, filer.name as filer_name, manager.id as manager_id, manager.name as manager_name,
                               assignee.id as assignee_id, assignee.name as assignee_name, t.status, queue.name as queue_name,
                               (select min(p.due_at) from promise p where p.ticket_id = t.id and p.kind = 'FIRST_RESPONSE') as reply_due_at,
                               (select max(p.due_at) from promise p where p.ticket_id = t.id and p.kind = 'RESOLUTION') as decision_due_at,
                               (select renewed.number from exception_request renewed where renewed.id = r.renews_id) as renews,
                               (select max(renewal.number) from exception_request renewal where renewal.renews_id = r.id and renewal.state not in ('DECLINED', 'WITHDRAWN')) as renewed_by
                        %s
                        join person filer on filer.id = r.filed_by_id
                        join queue on queue.id = t.queue_id
                        left join person manager on manager.id = requester.manager_id
                        left join person assignee on assignee.id = t.assignee_id
                        where r.number = :number and %s"""
                                .formatted(CaseSight.WORKS, CaseSight.ASKS, CaseSight.FROM, CaseSight.SEES),
                        parameters,
                        CaseQueries::cover)
                .orElseThrow(NothingHere::new);
    }

    private static Cover cover(Row row) {
        return new Cover(
                row.uuid("id"),
                row.flag("works"),
                row.flag("asks"),
                person(row, "requester"),
                person(row, "filer"),
                person(row, "manager"),
                person(row, "assignee"),
                row.value("status", TicketStatus.class),
                row.text("queue_name"),
                row.instant("reply_due_at"),
                row.instant("decision_due_at"),
                row.numberOrNull("renews"),
                row.numberOrNull("renewed_by"));
    }

    private static @Nullable PersonName person(Row row, String role) {
        UUID id = row.uuid(role + "_id");
        return id == null ? null : new PersonName(id, row.text(role + "_name"));
    }

    /** Who did something in the case and is in no role now. */
    private static Set<UUID> missing(CaseFile file, Set<UUID> known) {
        Set<UUID> people = new HashSet<>();
        ExceptionRequest request = file.request();
        Stream.of(
                        request.appeal().by(),
                        request.suspension().by(),
                        file.whoLeft(),
                        request.ending().by(),
                        request.ending().inUseFoundBy())
                .filter(Objects::nonNull)
                .forEach(people::add);
        Emergency emergency = file.emergency();
        if (emergency != null) {
            people.add(emergency.askedBy());
            emergency.signatures().people().forEach(people::add);
        }
        InterimGrant interim = file.interim();
        if (interim != null) {
            people.add(interim.askedBy());
            interim.signatures().people().forEach(people::add);
            Stream.ofNullable(interim.removal().by()).forEach(people::add);
        }
        people.addAll(file.thirdParty().people());
        file.proposals().forEach(proposal -> people.add(proposal.offeredBy()));
        file.conversations().forEach(held -> Stream.of(held.recordedBy(), held.managerInvited())
                .filter(Objects::nonNull)
                .forEach(people::add));
        file.ratings().forEach(rating -> people.add(rating.ratedBy()));
        file.decisions().forEach(decision -> people.addAll(decision.holder().people()));
        for (Condition condition : file.conditions()) {
            people.add(condition.ownerId());
            if (condition.verifiedBy() != null) {
                people.add(condition.verifiedBy());
            }
        }
        people.removeAll(known);
        return people;
    }

    private List<PersonName> namesOf(Set<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : sql.list(
                        "select id, name from person where id = any(:people)",
                        Map.of("people", people),
                        row -> new PersonName(row.uuid("id"), row.text("name")));
    }

    /**
     * What stands on the cover of a case: what the reader is to it, who takes part, and its ticket.
     *
     * @param id which case
     * @param works whether the reader works it
     * @param asks whether the reader needs it, or filed it
     * @param requester who needs it
     * @param filedBy who typed it
     * @param manager who leads the requester
     * @param assignee who works it
     * @param ticketStatus where the ticket stands
     * @param queue the queue it is in
     * @param replyDueAt by when a person answers
     * @param decisionDueAt by when it is decided
     * @param renews the number of what it renews
     * @param renewedBy the number of what renews it
     */
    record Cover(
            UUID id,
            boolean works,
            boolean asks,
            PersonName requester,
            PersonName filedBy,
            @Nullable PersonName manager,
            @Nullable PersonName assignee,
            TicketStatus ticketStatus,
            String queue,
            @Nullable Instant replyDueAt,
            @Nullable Instant decisionDueAt,
            @Nullable Long renews,
            @Nullable Long renewedBy) {}
}
