package parley.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.sql.Sql;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** Answered offers are kept by the day, once nothing can be added to it. */
@OnBothDatabases
class OfferPacksTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final TestParley parley;
    private final OfferPacks packs;
    private Planted desk;
    private UUID agnes;

    OfferPacksTest(TestParley parley) {
        this.parley = parley;
        this.packs = parley.bean(OfferPacks.class);
    }

    @BeforeEach
    void a_desk() {
        parley.clock().setTo(MONDAY);
        desk = new Planted(parley);
        agnes = Company.person(parley, "Agnes " + UUID.randomUUID(), null, "EMPLOYEE");
    }

    @AfterEach
    void forget() {
        parley.sql("delete from offer_pack", Map.of());
    }

    @Test
    void days_are_kept_once_they_are_over_and_say_the_same() {
        offered(0, "PASSED", "NEEDS_ANOTHER_SKILL");
        offered(0, "ACCEPTED", null);
        offered(3, "TIMED_OUT", null);
        offered(4, "WITHDRAWN", null);
        offered(9, "ACCEPTED", null);
        List<Offered> all = packs.shownSince(MONDAY, List.of(desk.queue));
        assertThat(all).hasSize(4);

        parley.clock().setTo(MONDAY.plus(Duration.ofDays(9)).plus(Duration.ofHours(20)));
        parley.run("keep-offers");

        assertThat(days()).as("not the day that is not over, and one of which nobody answered anything").containsExactly("2026-03-02 2", "2026-03-05 1", "2026-03-06 0");
        assertThat(packs.keptSince(MONDAY, MONDAY.plus(Duration.ofDays(60)), List.of(desk.queue))).containsExactlyInAnyOrderElementsOf(all.stream().filter(offer -> offer.at().isBefore(MONDAY.plus(Duration.ofDays(8)))).toList());
        assertThat(packs.keptSince(MONDAY.plusSeconds(1), MONDAY.plus(Duration.ofDays(60)), List.of(desk.queue))).as("of the first day only what was shown since").hasSize(1);
        assertThat(packs.keptSince(MONDAY, MONDAY.plus(Duration.ofDays(2)), List.of(desk.queue))).as("not what was kept since").hasSize(2);
        assertThat(packs.keptSince(MONDAY, MONDAY.plus(Duration.ofDays(60)), List.of(UUID.randomUUID()))).isEmpty();

        parley.clock().setTo(MONDAY.plus(Duration.ofDays(30)));
        parley.run("keep-offers");
        parley.run("keep-offers");
        assertThat(packs.keptSince(MONDAY, MONDAY.plus(Duration.ofDays(60)), List.of(desk.queue))).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void a_day_waits_for_what_is_still_open() {
        UUID ticket = offered(0, "PASSED", "NEEDS_ANOTHER_SKILL");
        offered(2, "ACCEPTED", null);
        UUID offer = parley.bean(Sql.class).first("select id from offer where ticket_id = :ticket", Map.of("ticket", ticket), row -> row.uuid("id")).orElseThrow();
        parley.sql("insert into open_offer (ticket_id, analyst_id, kept_until, offer_id) values (:ticket, :priya, :until, :offer)",
                Map.of("ticket", ticket, "priya", desk.priya, "until", MONDAY.plusSeconds(60), "offer", offer));

        parley.clock().setTo(MONDAY.plus(Duration.ofDays(30)));
        parley.run("keep-offers");
        assertThat(days()).isEmpty();

        parley.sql("delete from open_offer where ticket_id = :ticket", Map.of("ticket", ticket));
        parley.run("keep-offers");
        assertThat(days()).hasSize(2);
    }

    private UUID offered(int day, String outcome, String reason) {
        Instant at = MONDAY.plus(Duration.ofDays(day));
        UUID ticket = desk.asked(agnes, at, Duration.ofMinutes(20));
        desk.offered(ticket, desk.priya, at, outcome, reason, null);
        return ticket;
    }

    private List<String> days() {
        return parley.bean(Sql.class).list("select shown_on, offers from offer_pack where queue_id = :queue order by shown_on", Map.of("queue", desk.queue),
                row -> row.date("shown_on") + " " + row.integer("offers"));
    }
}
