package parley.survival;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with the offer ledger and the line after crashes: a name for each kind of fault, and how many there are. */
final class LedgerRemains {

    private static final Map<String, String> FAULTS = faults();

    private LedgerRemains() {}

    private static Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("an offer that neither is open nor ended", """
                select count(*) from offer f
                where not exists (select 1 from open_offer o where o.offer_id = f.id) and not exists (select 1 from offer_outcome e where e.offer_id = f.id)""");
        faults.put("an offer that is open and has ended", "select count(*) from open_offer o join offer_outcome e on e.offer_id = o.offer_id");
        faults.put("an open offer without its row", "select count(*) from open_offer where offer_id is null");
        faults.put("an end that the record does not know", """
                select count(*) from (select e.outcome as outcome, count(*) as n from offer_outcome e join offer f on f.id = e.offer_id where f.kind = 'NEXT' group by e.outcome) ends
                where ends.n <> (select count(*) from activity a where a.kind = 'OFFER_' || ends.outcome)""");
        faults.put("an assignee whom the ledger does not know", """
                select count(*) from ticket t
                where t.assignee_id is not null and not exists (
                    select 1 from offer f join offer_outcome e on e.offer_id = f.id
                    where f.ticket_id = t.id and f.analyst_id = t.assignee_id and e.outcome = 'ACCEPTED')""");
        faults.put("a ticket that two have won", """
                select count(*) from (
                    select f.ticket_id, count(*) as won from offer f join offer_outcome e on e.offer_id = f.id where e.outcome = 'ACCEPTED' group by f.ticket_id) taken
                where taken.won > 1 + (select count(*) from activity a where a.ticket_id = taken.ticket_id and a.kind = 'TICKET_RELEASED')""");
        faults.put("a ticket that waits outside the line", """
                select count(*) from ticket t
                where t.assignee_id is null and t.status in ('NEW', 'OPEN') and not exists (select 1 from promise p where p.ticket_id = t.id and p.line_queue_id = t.queue_id)""");
        faults.put("a ticket in the line that waits for nobody", """
                select count(*) from promise p join ticket t on t.id = p.ticket_id
                where p.line_queue_id is not null and (t.assignee_id is not null or t.status not in ('NEW', 'OPEN'))""");
        return faults;
    }

    /** @param answered what the server said about offers, by their ids: SHOWN, ACCEPTED or PASSED */
    static Map<String, Long> of(Connection connection, Map<String, String> answered) throws SQLException {
        Map<String, Long> found = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
                try (ResultSet row = statement.executeQuery(fault.getValue())) {
                    row.next();
                    found.put(fault.getKey(), row.getLong(1));
                }
            }
            Map<String, String> ends = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery("select f.id, e.outcome from offer f left join offer_outcome e on e.offer_id = f.id")) {
                while (row.next()) {
                    ends.put(row.getString(1), String.valueOf(row.getString(2)));
                }
            }
            found.put("an offer that was shown and is not there", missing(answered, ends.keySet()));
            found.put("an answer that was taken and is not there", answered.entrySet().stream()
                    .filter(answer -> !answer.getValue().equals("SHOWN") && ends.containsKey(answer.getKey()) && !answer.getValue().equals(ends.get(answer.getKey())))
                    .count());
        }
        return found.entrySet().stream().filter(fault -> fault.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static long missing(Map<String, String> answered, Set<String> there) {
        return answered.keySet().stream().filter(offer -> !there.contains(offer)).count();
    }
}
