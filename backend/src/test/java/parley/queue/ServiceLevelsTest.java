package parley.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.platform.sql.SqlFailed;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.Calendars;
import parley.servicelevel.ServiceClass;
import parley.servicelevel.Target;
import parley.servicelevel.Targets;
import parley.servicelevel.WeeklyHours;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

@OnBothDatabases
class ServiceLevelsTest {

    private final TestParley parley;
    private final ServiceLevels serviceLevels;
    private final QueueId service;

    ServiceLevelsTest(TestParley parley) {
        this.parley = parley;
        this.serviceLevels = parley.bean(ServiceLevels.class);
        this.service = new QueueId(parley.company().serviceQueue());
    }

    @Test
    void a_queue_that_says_nothing_promises_the_usual_targets_in_the_standard_hours() {
        var terms = serviceLevels.terms(new QueueId(parley.company().networkQueue()), "INCIDENT", ServiceClass.P2);

        assertThat(terms.targets()).isEqualTo(Targets.byDefault(ServiceClass.P2));
        assertThat(terms.calendar().zone().getId()).isEqualTo("UTC");
    }

    @Test
    void a_queue_may_promise_something_else_to_one_kind_and_priority() {
        var quick = new Targets(Target.minutes(5), Target.minutes(10), Target.workingDays(1));
        serviceLevels.promise(service, "QUESTION", ServiceClass.P4, Targets.byDefault(ServiceClass.P3), parley.company().ada());
        serviceLevels.promise(service, "QUESTION", ServiceClass.P4, quick, parley.company().ada());

        assertThat(serviceLevels.terms(service, "QUESTION", ServiceClass.P4).targets()).isEqualTo(quick);
        assertThat(serviceLevels.terms(service, "INCIDENT", ServiceClass.P4).targets()).isEqualTo(Targets.byDefault(ServiceClass.P4));
        assertThat(parley.count("select count(*) as n from activity where kind = 'QUEUE_TARGETS_CHANGED' and subject_id = :id", Map.of("id", service.value())))
                .isEqualTo(2);
    }

    @Test
    void a_queue_keeps_its_promises_in_its_own_hours() {
        var calendar = parley.bean(BusinessCalendars.class)
                .found("Round the clock", Calendars.BERLIN, WeeklyHours.always(), List.of(), parley.company().ada());
        parley.sql("update queue set calendar_id = :calendar where id = :queue", Map.of("calendar", calendar.value(), "queue", service.value()));

        assertThat(serviceLevels.terms(service, "INCIDENT", ServiceClass.P1).calendar().week()).isEqualTo(WeeklyHours.always());
    }

    @Test
    void the_schema_refuses_a_priority_for_an_exception_request() {
        var usual = Targets.byDefault(ServiceClass.P1);

        assertThatThrownBy(() -> serviceLevels.promise(service, "EXCEPTION_REQUEST", ServiceClass.P1, usual, parley.company().ada()))
                .isInstanceOf(SqlFailed.class);
    }

    @Test
    void what_is_promised_is_found_out_in_one_statement() {
        serviceLevels.terms(service, "INCIDENT", ServiceClass.P1);

        assertThat(parley.statements(() -> serviceLevels.terms(service, "INCIDENT", ServiceClass.P1))).hasSize(1);
    }
}
