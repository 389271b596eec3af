package parley.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.notification.Recipients.Occurrence;

class RecipientsTest {

    private static final UUID AGNES = new UUID(1, 1);
    private static final UUID TOMAS = new UUID(1, 2);
    private static final UUID PRIYA = new UUID(1, 3);
    private static final UUID OMAR = new UUID(1, 4);
    private static final UUID LOTTE = new UUID(1, 5);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "PUBLIC_REPLY_SENT,   Priya, Agnes=REQUESTER Tomas=WATCHER",
        "TICKET_RESOLVED,     Priya, Agnes=REQUESTER Tomas=WATCHER",
        "REQUESTER_WROTE,     Agnes, Priya=ASSIGNEE Tomas=WATCHER",
        "REQUESTER_WROTE,     Tomas, Agnes=REQUESTER Priya=ASSIGNEE",
        "INTERNAL_NOTE_KEPT,  Omar,  Priya=ASSIGNEE",
        "INTERNAL_NOTE_KEPT,  Priya, -",
        "TICKET_ASSIGNED,     Lotte, Priya=ASSIGNEE",
        "TICKET_FILED,        Agnes, -",
        "TICKET_FILED,        Tomas, Agnes=REQUESTER",
        "PERSON_BROUGHT_IN,   Agnes, Tomas=WATCHER",
        "PROMISE_BREACHED,    -,     Lotte=SUPERVISOR Priya=ASSIGNEE",
        "SUPPORT_ASKED,       Priya, Lotte=SUPERVISOR Omar=COLLEAGUE",
        "OFFER_PASSED,        Omar,  -",
        "SIGNED_IN,           Agnes, -"
    })
    void each_happening_is_told_to_those_it_concerns_and_not_to_who_did_it(String kind, String actor, String told) {
        assertThat(told(kind, actor == null ? null : person(actor), 1)).isEqualTo(told == null ? "" : told);
    }

    @Test
    void a_ticket_passed_twice_is_told_to_the_supervisor() {
        assertThat(told("OFFER_PASSED", OMAR, 2)).isEqualTo("Lotte=SUPERVISOR");
    }

    private static String told(String kind, UUID actor, long passes) {
        var occurrence = new Occurrence(kind, actor, AGNES, PRIYA, TOMAS, List.of(TOMAS), List.of(PRIYA, OMAR, LOTTE), List.of(LOTTE), passes);
        return Recipients.of(occurrence).entrySet().stream()
                .map(entry -> name(entry.getKey()) + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String name(UUID person) {
        return List.of("Agnes", "Tomas", "Priya", "Omar", "Lotte").get((int) person.getLeastSignificantBits() - 1);
    }

    private static UUID person(String name) {
        return List.of(AGNES, TOMAS, PRIYA, OMAR, LOTTE).stream().filter(person -> name(person).equals(name)).findFirst().orElseThrow();
    }
}
