package parley.ticket;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;

/** Reads what an analyst needs to know about the person behind a ticket. */
@Singleton
class RequesterQueries {

    private static final int ALSO_OPEN = 10;
    private static final List<String> UNFINISHED =
            Arrays.stream(TicketStatus.values()).filter(TicketStatus::isUnfinished).map(Enum::name).toList();

    private final Sql sql;
    private final TicketSight sight;

    RequesterQueries(Sql sql, TicketSight sight) {
        this.sql = sql;
        this.sight = sight;
    }

    RequesterContext of(TicketNumber number, CurrentUser analyst) {
        TicketSight.Sighted sighted = sight.sight(number, analyst);
        if (!sighted.part().seesInternalSide()) {
            throw new NothingHere();
        }
        Map<String, Object> parameters = new HashMap<>(TicketSight.viewer(analyst));
        parameters.put("ticket", sighted.id().value());
        parameters.put("unfinished", UNFINISHED);
        parameters.put("limit", ALSO_OPEN);
        List<OtherTicket> alsoOpen = alsoOpen(parameters);
        return sql.first("""
                select p.id, p.name, p.title, d.name as department, s.name as site, p.phone, p.email, p.what_helps,
                       count(t.id) filter (where t.status = any(:unfinished)) as open_tickets,
                       count(t.id) filter (where t.status <> all(:unfinished)) as resolved_tickets
                from ticket target
                join person p on p.id = target.requester_id
                left join department d on d.id = p.department_id
                left join site s on s.id = p.site_id
                left join ticket t on t.requester_id = p.id and %s
                where target.id = :ticket
                group by p.id, p.name, p.title, d.name, s.name, p.phone, p.email, p.what_helps""".formatted(TicketSight.SEES), parameters,
                row -> new RequesterContext(row.uuid("id"), row.text("name"), row.text("title"), row.text("department"), row.text("site"),
                        row.text("phone"), row.text("email"), row.text("what_helps"), row.number("open_tickets"), row.number("resolved_tickets"), alsoOpen))
                .orElseThrow(NothingHere::new);
    }

    private List<OtherTicket> alsoOpen(Map<String, Object> parameters) {
        return sql.list("""
                select t.number, t.title, t.status, assignee.name as assignee
                from ticket target
                join ticket t on t.requester_id = target.requester_id and t.id <> target.id
                left join person assignee on assignee.id = t.assignee_id
                where target.id = :ticket and t.status = any(:unfinished) and %s
                order by t.updated_at desc, t.id desc limit :limit""".formatted(TicketSight.SEES), parameters,
                row -> new OtherTicket(row.number("number"), row.text("title"), row.value("status", TicketStatus.class), row.text("assignee")));
    }
}
