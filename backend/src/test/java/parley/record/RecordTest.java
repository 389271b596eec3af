package parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.exceptionrequest.Casework;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.Database;
import parley.testing.OnBothDatabases;
import parley.testing.Samples;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class RecordTest {

    private final TestParley parley;
    private Casework work;

    RecordTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void an_empty_desk() {
        parley.empty();
        work = Casework.of(parley);
    }

    @Test
    void an_administrator_verifies_the_record_and_keeps_the_checkpoint() {
        work.lived();
        work.active();
        Visitor ada = parley.as(parley.company().ada());
        assertThat(ada.get("/api/admin/record").expect(200).body().at("/checkpoint").isNull()).isTrue();
        parley.run("take-checkpoints");

        Answer asked = ada.post("/api/admin/record/verifications", null).expect(201);
        assertThat(asked.header("Location")).isEqualTo("/api/admin/record/verifications/" + asked.string("/id"));
        Answer verified = ended(ada, asked);

        assertThat(verified.string("/state")).as(verified.text()).isEqualTo("SOUND");
        assertThat(verified.string("/askedBy/name")).isEqualTo("Ada");
        assertThat(verified.number("/chains")).isEqualTo(2);
        assertThat(verified.number("/entries")).isEqualTo(parley.count("select count(*) as n from activity where subject = 'EXCEPTION_REQUEST'", Map.of())).isGreaterThan(20);
        assertThat(verified.number("/checkpoints")).isEqualTo(1);
        Answer overview = ada.get("/api/admin/record").expect(200);
        assertThat(overview.number("/checkpoint/number")).isEqualTo(1);
        assertThat(overview.string("/checkpoint/hash")).matches("[0-9a-f]{64}");
        assertThat(parley.count("select count(*) as n from activity where kind = 'RECORD_VERIFICATION_ASKED'", Map.of())).isEqualTo(1);
        assertThat(parley.anybody().get("/health").expect(200).text()).doesNotContain("RECORD_FAULTY");
    }

    @Test
    void what_was_altered_beside_parley_is_shown_with_the_place_and_a_monitor_hears_of_it() {
        Answer lived = work.lived();
        UUID id = caseOf(lived);
        parley.sql("update activity set detail = replace(detail, 'MODERATE', 'LOW') where subject_id = :id and kind = 'RISK_RATED'", Map.of("id", id));
        Visitor ada = parley.as(parley.company().ada());

        Answer verified = ended(ada, ada.post("/api/admin/record/verifications", null).expect(201));

        assertThat(verified.string("/state")).isEqualTo("FAULTY");
        assertThat(verified.number("/faults")).isEqualTo(1);
        assertThat(verified.string("/fault/kind")).isEqualTo("ENTRY_ALTERED");
        assertThat(verified.number("/fault/number")).isEqualTo(lived.number("/number"));
        assertThat(verified.number("/fault/place")).isGreaterThan(1);
        assertThat(verified.string("/fault/about")).isEqualTo("RISK_RATED");
        assertThat(parley.anybody().get("/health").expect(200).text()).contains("RECORD_FAULTY");
        assertThat(parley.count("select count(*) as n from activity where kind = 'RECORD_FAULTY'", Map.of())).isEqualTo(1);
    }

    @Test
    void it_is_verified_once_a_day_by_itself_and_once_at_a_time() {
        parley.run("verify-the-record");
        parley.run("verify-the-record");
        awaitEnd();
        assertThat(parley.count("select count(*) as n from record_verification where cause = 'NIGHTLY'", Map.of())).isEqualTo(1);
        parley.advance(Duration.ofHours(25));
        parley.run("verify-the-record");
        awaitEnd();
        assertThat(parley.count("select count(*) as n from record_verification where cause = 'NIGHTLY'", Map.of())).isEqualTo(2);

        parley.sql("insert into record_verification (id, cause, state, started_at, running) values (:id, 'NIGHTLY', 'RUNNING', :now, 1)",
                Map.of("id", UUID.randomUUID(), "now", parley.clock().instant()));
        parley.as(parley.company().ada()).post("/api/admin/record/verifications", null).expectProblem(409, "not-now");
        parley.advance(Duration.ofMinutes(61));
        Visitor ada = parley.as(parley.company().ada());
        assertThat(ended(ada, ada.post("/api/admin/record/verifications", null).expect(201)).string("/state")).isEqualTo("SOUND");
    }

    @Test
    void one_that_ended_with_its_server_does_not_stand_for_the_day() {
        parley.sql("insert into record_verification (id, cause, state, started_at, running) values (:id, 'NIGHTLY', 'RUNNING', :now, 1)",
                Map.of("id", UUID.randomUUID(), "now", parley.clock().instant()));
        parley.advance(Duration.ofMinutes(59));
        parley.run("verify-the-record");
        assertThat(parley.count("select count(*) as n from record_verification where state = 'RUNNING'", Map.of())).isEqualTo(1);
        parley.advance(Duration.ofMinutes(2));

        parley.run("verify-the-record");
        awaitEnd();

        assertThat(parley.count("select count(*) as n from record_verification where state = 'FAILED'", Map.of())).isEqualTo(1);
        assertThat(parley.count("select count(*) as n from record_verification where state <> 'FAILED'", Map.of())).isEqualTo(1);
    }

    @Test
    void each_minute_takes_a_checkpoint_of_what_was_recorded_since() {
        Answer awaiting = work.awaiting();
        parley.run("take-checkpoints");
        parley.run("take-checkpoints");
        assertThat(parley.count("select count(*) as n from record_checkpoint", Map.of())).isEqualTo(1);
        work.active();
        parley.run("take-checkpoints");
        assertThat(parley.count("select count(*) as n from record_checkpoint_head where checkpoint = 2", Map.of())).as("only what has grown").isEqualTo(1);
        assertThat(parley.count("select count(*) as n from record_checkpoint_head where chain_id = :id", Map.of("id", caseOf(awaiting)))).isEqualTo(1);
    }

    @Test
    void what_was_recorded_before_there_were_chains_is_chained_once() {
        work.lived();
        Answer active = work.active();
        List.of("record_checkpoint_head", "record_checkpoint", "record_link", "record_chain").forEach(table -> parley.sql("delete from " + table, Map.of()));
        parley.sql("update record_end set chained_at = null, checkpoint = 0, hash = :none", Map.of("none", "0".repeat(64)));

        parley.bean(PrepareRecord.class).prepare();
        parley.bean(PrepareRecord.class).prepare();
        work.active();
        parley.run("take-checkpoints");

        Findings findings = findings();
        assertThat(findings.first()).isEmpty();
        assertThat(findings.chains()).isEqualTo(3);
        parley.sql("update exception_decision set reason = 'Because' where request_id = :id", Map.of("id", caseOf(active)));
        assertThat(findings().first()).extracting(Fault::kind).contains(FaultKind.ROW_ALTERED);
    }

    @Test
    void a_plain_ticket_takes_no_statement_more() {
        Visitor agnes = parley.as(parley.company().agnes());
        agnes.post("/api/tickets", Samples.aTicket("It beeps")).expect(201);
        List<String> statements = parley.statements(() -> agnes.post("/api/tickets", Samples.aTicket("It beeps again")).expect(201));
        assertThat(statements).noneMatch(statement -> statement.contains("record_"));
    }

    @Test
    void the_command_says_what_it_read_and_whether_what_was_kept_elsewhere_still_fits() {
        work.lived();
        parley.run("take-checkpoints");
        Answer record = parley.as(parley.company().ada()).get("/api/admin/record").expect(200);
        String number = Long.toString(record.number("/checkpoint/number"));
        String hash = record.string("/checkpoint/hash");

        assertThat(verify()).endsWith("The record is sound.\n").contains("checkpoint is " + number + " " + hash);
        assertThat(verify(number, hash)).endsWith("The record is sound.\n");
        assertThat(verify(number, "0".repeat(64))).contains("Checkpoint 1: is not the one that was kept elsewhere");
        assertThat(verify("first")).startsWith("Say nothing, or the number and the hash");
    }

    private String verify(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        boolean sound = new VerifyCommand(Path.of(parley.setting("parley.data")), parley.setting("datasources.default.url"),
                parley.database() == Database.H2 ? "sa" : parley.setting("datasources.default.username"), "",
                new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(arguments));
        String text = printed.toString(StandardCharsets.UTF_8);
        assertThat(sound).as(text).isEqualTo(text.endsWith("The record is sound.\n"));
        return text;
    }

    private Findings findings() {
        try {
            return parley.bean(VerificationRunner.class).findings();
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private UUID caseOf(Answer about) {
        return parley.bean(Sql.class).first("select id from exception_request where number = :number", Map.of("number", about.number("/number")),
                row -> row.uuid("id")).orElseThrow();
    }

    private Answer ended(Visitor ada, Answer asked) {
        awaitEnd();
        return ada.get("/api/admin/record/verifications/" + asked.string("/id")).expect(200);
    }

    private void awaitEnd() {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (parley.count("select count(*) as n from record_verification where running = 1", Map.of()) > 0) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }
}
