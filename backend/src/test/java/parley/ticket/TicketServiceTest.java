package parley.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.account.Role;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.queue.QueueId;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** What other rooms build on. */
@OnBothDatabases
class TicketServiceTest {

    private final TestParley parley;
    private final TicketService tickets;

    TicketServiceTest(TestParley parley) {
        this.parley = parley;
        this.tickets = parley.bean(TicketService.class);
    }

    @Test
    void a_ticket_opened_in_a_queue_is_found_there_with_its_first_message_and_its_record() {
        OpenedTicket opened = open(TicketKind.INCIDENT);

        assertThat(parley.bean(TicketSight.class).sight(opened.number(), user(parley.company().priya(), Role.ANALYST)).part()).isEqualTo(Part.ANALYST);
        assertThat(parley.count("select count(*) as n from message where ticket_id = :id and not from_it", Map.of("id", opened.id().value()))).isEqualTo(1);
        assertThat(recorded(opened, "TICKET_FILED")).isEqualTo(1);
    }

    @Test
    void only_who_works_the_queue_gets_the_ticket() {
        OpenedTicket opened = open(TicketKind.INCIDENT);
        CurrentUser priya = user(parley.company().priya(), Role.ANALYST);

        tickets.assign(opened.id(), new PersonId(parley.company().omar()), priya, null);

        assertThat(parley.count("select count(*) as n from ticket where id = :id and assignee_id = :omar and status = 'OPEN'",
                Map.of("id", opened.id().value(), "omar", parley.company().omar()))).isEqualTo(1);
        assertThat(recorded(opened, "TICKET_ASSIGNED")).isEqualTo(1);
        assertThatThrownBy(() -> tickets.assign(opened.id(), new PersonId(parley.company().nils()), priya, null)).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> tickets.assign(opened.id(), new PersonId(parley.company().nils()), user(parley.company().nils(), Role.ANALYST), null))
                .isInstanceOf(NothingHere.class);
    }

    @Test
    void the_clock_puts_it_back_and_the_case_file_moves_it() {
        OpenedTicket opened = open(TicketKind.EXCEPTION_REQUEST);
        tickets.assign(opened.number(), new PersonId(parley.company().priya()), user(parley.company().priya(), Role.ANALYST), null);

        tickets.releaseByClock(opened.id(), new PersonId(parley.company().omar()));
        assertThat(recorded(opened, "ASSIGNEE_DID_NOT_ACT")).as("Omar never had it").isZero();
        tickets.releaseByClock(opened.id(), new PersonId(parley.company().priya()));
        tickets.releaseByClock(opened.id(), new PersonId(parley.company().priya()));
        assertThat(recorded(opened, "ASSIGNEE_DID_NOT_ACT")).isEqualTo(1);
        tickets.followCase(opened.id(), TicketStatus.WAITING_ON_OTHERS, new PersonId(parley.company().priya()));
        tickets.followCase(opened.id(), TicketStatus.CLOSED, null);

        assertThat(parley.count("select count(*) as n from ticket where id = :id and assignee_id is null and status = 'CLOSED' and closed_at is not null",
                Map.of("id", opened.id().value()))).isEqualTo(1);
        assertThat(recorded(opened, "CASE_MOVED_ON")).isEqualTo(2);
    }

    private OpenedTicket open(TicketKind kind) {
        return tickets.open(new NewTicket(kind, "The scanner is dead", Words.of("It does not scan"), null, Impact.ONE, Urgency.STOPPED,
                new PersonId(parley.company().agnes()), Channel.PORTAL, new QueueId(parley.company().serviceQueue()), null),
                user(parley.company().agnes(), Role.EMPLOYEE));
    }

    private long recorded(OpenedTicket ticket, String kind) {
        return parley.count("select count(*) as n from activity where ticket_id = :id and kind = :kind", Map.of("id", ticket.id().value(), "kind", kind));
    }

    private static CurrentUser user(UUID id, Role... roles) {
        return new CurrentUser(new PersonId(id), "somebody", Set.of(roles));
    }
}
