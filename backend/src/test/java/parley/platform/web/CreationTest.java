package parley.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** A creation that is sent again creates nothing. */
@OnBothDatabases
class CreationTest {

    private final TestParley parley;

    CreationTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void a_repeated_creation_gets_the_first_answer_with_all_its_headers() {
        Visitor agnes = parley.as(parley.company().agnes()).with("Idempotency-Key", "once");

        Answer first = agnes.post("/api/tickets", ticket("Scanner")).expect(201);
        Answer again = agnes.post("/api/tickets", ticket("Scanner")).expect(201);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).isNotNull();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
        agnes.post("/api/tickets", ticket("Printer")).expectProblem(422, "same-key-other-request");
        parley.as(parley.company().ines()).with("Idempotency-Key", "once").post("/api/tickets", ticket("Printer")).expect(201);
    }

    @Test
    void fifty_at_once_with_one_key_create_one() throws Exception {
        Visitor ines = parley.as(parley.company().ines()).with("Idempotency-Key", UUID.randomUUID().toString());
        ExecutorService threads = Executors.newFixedThreadPool(50);
        CountDownLatch ready = new CountDownLatch(50);
        try {
            List<Future<Answer>> running = IntStream.range(0, 50).mapToObj(each -> threads.submit(() -> {
                ready.countDown();
                ready.await();
                return ines.post("/api/tickets", ticket("All at once"));
            })).toList();
            List<Answer> answers = new java.util.ArrayList<>();
            for (Future<Answer> answer : running) {
                answers.add(answer.get());
            }

            List<Answer> created = answers.stream().filter(answer -> answer.status() == 201).toList();
            assertThat(created).isNotEmpty();
            assertThat(created.stream().map(answer -> answer.number("/number")).distinct()).hasSize(1);
            answers.stream().filter(answer -> answer.status() != 201).forEach(answer -> answer.expectProblem(409, "same-key-running"));
            assertThat(parley.count("select count(*) as n from ticket where title = 'All at once'", Map.of())).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void answers_are_kept_for_a_week_and_no_longer() {
        UUID sam = parley.company().sam();
        long first = parley.as(sam).with("Idempotency-Key", "weekly").post("/api/tickets", ticket("Weekly")).expect(201).number("/number");

        parley.advance(Duration.ofDays(7).minusMinutes(1));
        parley.bean(SweepCreations.class).run();
        assertThat(parley.as(sam).with("Idempotency-Key", "weekly").post("/api/tickets", ticket("Weekly")).expect(201).number("/number")).isEqualTo(first);

        parley.advance(Duration.ofMinutes(2));
        parley.bean(SweepCreations.class).run();
        assertThat(parley.count("select count(*) as n from idempotent_creation where person_id = :sam", Map.of("sam", sam))).isZero();
        assertThat(parley.as(sam).with("Idempotency-Key", "weekly").post("/api/tickets", ticket("Weekly")).expect(201).number("/number")).isNotEqualTo(first);
    }

    private static Map<String, Object> ticket(String title) {
        return Map.of("kind", "INCIDENT", "title", title, "body", "It beeps.", "impact", "ONE", "urgency", "HINDERED");
    }
}
