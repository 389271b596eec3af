package parley.fairness;

import parley.platform.sql.Row;

/** How offers {@code o} with their outcomes {@code x} are read, wherever they are read. */
final class OfferSql {

    /** Answered one way or the other: what was withdrawn, or where the caller hung up, was answered by nobody. What is not known here is taken neither for the one nor for the other. */
    static final String SETTLED = "x.outcome in ('ACCEPTED', 'PASSED', 'TIMED_OUT', 'RANG_OUT')";

    /** Those that say something about whose they were ({@link OfferCourse#isOfLine}): what one picked or was given was not offered, and asking for support is never counted. */
    static final String ANSWERED = "o.kind not in ('PICKED', 'ASSIGNED') and " + SETTLED + " and (x.reason is null or x.reason <> 'NEEDS_SUPPORT')";

    static final String ANSWERING = "case x.outcome when 'ACCEPTED' then 'TAKEN' else x.outcome end";

    /** Those of the time, analyst by analyst; of several at once H2 would read all that they ever had. */
    static final String OF_ANALYSTS = """
            from person who
            left join offer o on o.analyst_id = who.id and o.shown_at >= :from and o.shown_at < :until
            join offer_outcome x on x.offer_id = o.id""";

    /** Those of them that somebody answered. */
    static final String OFFERS = "who.id = any(:analysts) and " + SETTLED;

    /** Others had passed a ticket, or left it, before it was shown to an analyst; all three are columns of the name to fill in. */
    static final String TURNED_AWAY_BEFORE = """
            exists (
                select 1 from offer f join offer_outcome y on y.offer_id = f.id
                where f.ticket_id = %1$s.ticket_id and f.analyst_id <> %1$s.analyst_id and f.shown_at < %1$s.shown_at and y.outcome in ('PASSED', 'TIMED_OUT'))""";

    private OfferSql() {}

    static OfferCourse course(Row row) {
        return new OfferCourse(row.text("kind"), row.value("answering", Answering.class), row.text("reason"), row.text("pick_reason"));
    }
}
