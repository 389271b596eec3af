package parley.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.platform.Ids;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

@OnBothDatabases
class RoutingTest {

    private final TestParley parley;

    RoutingTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void the_first_rule_that_fits_gives_the_queue_and_triage_takes_the_rest() {
        UUID network = parley.company().networkQueue();
        UUID service = parley.company().serviceQueue();
        rule(2, "Everything about Wi-Fi", network, null, "WIFI");
        rule(3, "Things that broke", service, "INCIDENT", null);

        assertThat(queueFor("INCIDENT", "WIFI")).isEqualTo(network);
        assertThat(queueFor("REQUEST", "WIFI")).isEqualTo(network);
        assertThat(queueFor("INCIDENT", null)).isEqualTo(service);

        UUID triage = queueFor("QUESTION", null);
        assertThat(parley.count("select count(*) as n from queue where id = :id and triage", Map.of("id", triage))).isEqualTo(1);
    }

    private UUID queueFor(String kind, String category) {
        return parley.bean(QueueService.class).queueFor(new RoutingFacts(kind, category, null, null)).value();
    }

    private void rule(int place, String name, UUID queue, String kind, String category) {
        parley.bean(RoutingRuleRepository.class).save(new RoutingRule(Ids.next(), place, name, queue, kind, category, null, null, 0));
    }
}
