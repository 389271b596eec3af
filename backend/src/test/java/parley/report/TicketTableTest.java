package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.account.PersonName;
import parley.ticket.Priority;
import parley.ticket.TicketKind;
import parley.ticket.TicketStatus;

class TicketTableTest {

    @Test
    void tickets_become_the_golden_table() {
        assertThat(TicketTable.csv(List.of(
                        ticket(1001, "The scanner is dead", "Agnes", "Priya", 2_040L, true),
                        ticket(1002, "=HYPERLINK(\"http://bad.example\",\"Pay\")", "Ines", null, 90_000L, false),
                        ticket(1003, "Two lines,\r\nand \"quotes\"", "@Tomas", "-Omar", null, true))))
                .isEqualTo("""
                        number,title,kind,status,priority,queue,requester,assignee,asked_at,seconds,over\r
                        1001,The scanner is dead,INCIDENT,OPEN,P2,Service,Agnes,Priya,2026-03-02T08:00:00Z,2040,true\r
                        1002,"'=HYPERLINK(""http://bad.example"",""Pay"")",INCIDENT,OPEN,P2,Service,Ines,,2026-03-02T08:00:00Z,90000,false\r
                        1003,"Two lines,\r
                        and ""quotes""\",INCIDENT,OPEN,P2,Service,'@Tomas,'-Omar,2026-03-02T08:00:00Z,,\r
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void no_cell_becomes_a_formula(String text) {
        assertThat(TicketTable.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "1 = 1", "'quoted"})
    void other_text_stays_as_it_is(String text) {
        assertThat(TicketTable.cell(text)).isEqualTo(text);
    }

    private static ReportedTicket ticket(long number, String title, String requester, String assignee, Long seconds, boolean isOver) {
        return new ReportedTicket(number, title, TicketKind.INCIDENT, TicketStatus.OPEN, Priority.P2, "Service",
                new PersonName(UUID.randomUUID(), requester), assignee == null ? null : new PersonName(UUID.randomUUID(), assignee),
                Instant.parse("2026-03-02T08:00:00Z"), seconds, isOver);
    }
}
