package parley.routing;

/**
 * What a ticket counts among those that somebody has in hand: one, and one more for each thing that made it hard so far,
 * three at most. It says something of the ticket and nothing of a person.
 */
final class Weight {

    static final int OF_HARD_ONES = 2;
    static final int MOST = 3;

    /** Handed over so often, or answered by IT so often, a ticket is hard. */
    private static final int HAND_OVERS = 2;
    private static final int ANSWERS = 10;

    /** Of the ticket t, as part of a statement. */
    static final String SQL = """
            least(%d, 1
                + case when t.resolved_at is not null and t.status not in ('RESOLVED', 'CLOSED') then 1 else 0 end
                + case when (select count(*) from hand_over ho where ho.ticket_id = t.id) >= %d then 1 else 0 end
                + case when (select count(*) from message me where me.ticket_id = t.id and me.from_it) >= %d then 1 else 0 end)""".formatted(MOST, HAND_OVERS, ANSWERS);

    private Weight() {}
}
