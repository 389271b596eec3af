package parley.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import parley.notification.Recipients.Occurrence;

class RecipientsTest {

    private static final UUID AGNES = new UUID(1, 1);
    private static final UUID TOMAS = new UUID(1, 2);
    private static final UUID PRIYA = new UUID(1, 3);
    private static final UUID OMAR = new UUID(1, 4);
    private static final UUID LOTTE = new UUID(1, 5);
    private static final UUID SAM = new UUID(1, 6);

    private boolean handedOver;
    private boolean last = true;
    private long passes = 1;

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "PUBLIC_REPLY_SENT,       Priya, Agnes=REQUESTER Tomas=WATCHER",
        "TICKET_RESOLVED,         Priya, Agnes=REQUESTER Tomas=WATCHER",
        "REQUESTER_WROTE,         Agnes, Priya=ASSIGNEE Tomas=WATCHER",
        "REQUESTER_WROTE,         Tomas, Agnes=REQUESTER Priya=ASSIGNEE",
        "INTERNAL_NOTE_KEPT,      Omar,  Priya=ASSIGNEE",
        "INTERNAL_NOTE_KEPT,      Priya, -",
        "TICKET_ASSIGNED,         Lotte, Tomas=ASSIGNEE",
        "TICKET_HANDED_OVER,      Priya, Tomas=ASSIGNEE",
        "TICKET_FILED,            Agnes, -",
        "TICKET_FILED,            Tomas, Agnes=REQUESTER",
        "PERSON_BROUGHT_IN,       Agnes, Tomas=WATCHER",
        "PROMISE_BREACHED,        -,     Lotte=SUPERVISOR Priya=ASSIGNEE",
        "SUPPORT_ASKED,           Priya, Lotte=SUPERVISOR Omar=COLLEAGUE",
        "SUPPORT_PAIRED,          Priya, Tomas=COLLEAGUE",
        "TICKET_GOES_BACK_SOON,   -,     Priya=ASSIGNEE",
        "OFFER_PASSED,            Omar,  -",
        "CALLBACK_PROMISED,       -,     Agnes=REQUESTER",
        "CALLBACK_TRIED,          Priya, Agnes=REQUESTER",
        "ALTERNATIVE_OFFERED,     Priya, Agnes=REQUESTER",
        "ALTERNATIVE_REJECTED,    Agnes, Priya=ASSIGNEE",
        "ALTERNATIVE_FOLLOWED_UP, -,     Agnes=REQUESTER",
        "CONCERN_RAISED,          Agnes, Priya=ASSIGNEE Sam=APPROVER",
        "DATA_PROTECTION_SPOKE,   Sam,   Priya=ASSIGNEE",
        "OUTCOME_CHOSEN,          Priya, Agnes=REQUESTER",
        "INCIDENT_OPENED,         Priya, Agnes=REQUESTER",
        "DECISION_ASKED,          Priya, Agnes=REQUESTER Sam=APPROVER",
        "INTERIM_ASKED,           Priya, Sam=APPROVER",
        "INTERIM_GRANTED,         Sam,   Agnes=REQUESTER Priya=ASSIGNEE",
        "INTERIM_ENDED,           -,     Agnes=REQUESTER Priya=ASSIGNEE",
        "INTERIM_REMOVED,         Priya, Agnes=REQUESTER",
        "MORE_ASKED,              Sam,   Agnes=REQUESTER Priya=ASSIGNEE",
        "EXCEPTION_APPROVED,      Sam,   Agnes=REQUESTER Priya=ASSIGNEE",
        "EXCEPTION_DECLINED,      Sam,   Agnes=REQUESTER Priya=ASSIGNEE",
        "EXCEPTION_APPEALED,      Agnes, Priya=ASSIGNEE Sam=APPROVER",
        "EXCEPTION_APPEALED,      Tomas, Agnes=REQUESTER Priya=ASSIGNEE Sam=APPROVER",
        "EXCEPTION_SUSPENDED,     -,     Agnes=REQUESTER Priya=ASSIGNEE Sam=APPROVER",
        "EXCEPTION_GIVEN_BACK,    Agnes, Priya=ASSIGNEE",
        "EXCEPTION_REVOKED,       Sam,   Agnes=REQUESTER Priya=ASSIGNEE",
        "EXCEPTION_STILL_IN_USE,  Priya, Agnes=REQUESTER Lotte=SUPERVISOR",
        "EXCEPTION_ENDS_SOON,     -,     Agnes=REQUESTER Priya=ASSIGNEE",
        "RENEWAL_ASKED,           Agnes, Priya=ASSIGNEE",
        "EMERGENCY_CALLED,        Priya, Sam=APPROVER",
        "EMERGENCY_SIGNED,        Sam,   Agnes=REQUESTER Priya=ASSIGNEE",
        "VOTES_LAPSED,            -,     Sam=APPROVER",
        "EXCEPTION_NOT_REVIEWED,  -,     Agnes=REQUESTER Priya=ASSIGNEE",
        "EXCEPTION_WITHDRAWN,     Agnes, Priya=ASSIGNEE",
        "EXCEPTION_ABANDONED,     Priya, Agnes=REQUESTER Tomas=WATCHER",
        "REQUESTER_LEFT,          -,     Priya=ASSIGNEE",
        "EXCEPTION_EXPIRED,       -,     Agnes=REQUESTER Priya=ASSIGNEE",
        "EXCEPTION_ACTIVATED,     Priya, Agnes=REQUESTER"
    })
    void each_happening_is_told_to_those_it_concerns_and_not_to_who_did_it(InboxKind kind, String actor, String told) {
        assertThat(told(kind, actor == null ? null : person(actor))).isEqualTo(told == null ? "" : told);
    }

    @ParameterizedTest
    @EnumSource(names = {"TICKET_ASSIGNED", "INTERNAL_NOTE_KEPT"})
    void a_hand_over_is_told_once(InboxKind kind) {
        handedOver = true;
        assertThat(told(kind, OMAR)).isEmpty();
    }

    @Test
    void a_ticket_passed_twice_is_told_to_the_supervisor() {
        passes = 2;
        assertThat(told(InboxKind.OFFER_PASSED, OMAR)).isEqualTo("Lotte=SUPERVISOR");
    }

    @Test
    void who_asked_is_told_of_the_vote_that_decides_and_not_of_those_before_it() {
        last = false;
        assertThat(told(InboxKind.EXCEPTION_APPROVED, SAM)).isEqualTo("Priya=ASSIGNEE");
    }

    @Test
    void what_is_nobodys_news_has_no_kind() {
        assertThat(InboxKind.of("SIGNED_IN")).isEmpty();
        assertThat(InboxKind.of("PAPER_OPENED")).isEmpty();
    }

    private String told(InboxKind kind, UUID actor) {
        var occurrence = new Occurrence(kind, actor, AGNES, PRIYA, TOMAS, handedOver, last, List.of(TOMAS), List.of(PRIYA, OMAR, LOTTE), List.of(LOTTE),
                List.of(SAM), passes);
        return Recipients.of(occurrence).entrySet().stream()
                .map(entry -> name(entry.getKey()) + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String name(UUID person) {
        return List.of("Agnes", "Tomas", "Priya", "Omar", "Lotte", "Sam").get((int) person.getLeastSignificantBits() - 1);
    }

    private static UUID person(String name) {
        return List.of(AGNES, TOMAS, PRIYA, OMAR, LOTTE, SAM).stream().filter(person -> name(person).equals(name)).findFirst().orElseThrow();
    }
}
