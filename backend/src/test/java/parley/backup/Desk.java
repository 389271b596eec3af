package parley.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import parley.testing.Answer;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** A desk with something in it, and what the tests about backups do with it. */
final class Desk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Beyond the numbers that tickets get by themselves. */
    private static final AtomicLong FAR_NUMBERS = new AtomicLong(900_001);

    final TestParley parley;
    final Visitor agnes;
    final Visitor ada;

    Desk(TestParley parley) {
        this.parley = parley;
        this.agnes = parley.as(parley.company().agnes());
        this.ada = parley.as(parley.company().ada());
    }

    static Map<String, Object> ticket(String title, List<String> files) {
        return Map.of("kind", "INCIDENT", "title", title, "body", "It beeps. ".repeat(60), "impact", "ONE", "urgency", "HINDERED", "attachments", files);
    }

    /** One of each that is hard to carry over: files, circles, odd characters, moments, bytes, empty values. */
    Desk furnished() {
        String sent = upload(agnes, "log.txt", "one\ntwo\n".repeat(500)).expect(201).string("/id");
        upload(agnes, "never-sent.txt", "not sent").expect(201);
        agnes.post("/api/tickets", ticket("Scanner \u20ac \ud83d\ude00 \u2028 \"quoted\" \\ back", List.of(sent))).expect(201);
        Answer other = agnes.post("/api/tickets", ticket("Printer", List.of())).expect(201);
        agnes.put("/api/drafts/ticket-" + other.number("/number") + "-reply", Map.of("body", "draft \u00e4 ".repeat(200))).expect(200);
        UUID department = UUID.randomUUID();
        parley.sql("insert into department (id, name, head_id, version) values (:id, :name, :head, 0)", Map.of("id", department, "name", "Warehouse " + department, "head", parley.company().tomas()));
        parley.sql("update person set department_id = :department where id = :id", Map.of("department", department, "id", parley.company().tomas()));
        parley.sql("""
                insert into ticket (id, number, kind, status, title, impact, urgency, priority, requester_id, filed_by_id, channel, queue_id, created_at, updated_at, follows_id, version)
                select :id, :far_number, kind, status, title, impact, urgency, priority, requester_id, filed_by_id, channel, queue_id, :far, :early, id, 0 from ticket where number = :number""",
                Map.of("id", UUID.randomUUID(), "number", other.number("/number"), "far_number", FAR_NUMBERS.getAndIncrement(), "far", Instant.parse("9999-12-31T23:59:59.999999Z"),
                        "early", Instant.parse("1969-07-20T20:17:40.000001Z")));
        return this;
    }

    static Answer upload(Visitor by, String fileName, String contents) {
        String boundary = "----parley-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                    + "\"\r\nContent-Type: text/plain\r\n\r\n" + contents + "\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return by.with("Content-Type", "multipart/form-data; boundary=" + boundary).post("/api/attachments", body.toByteArray());
    }

    /** Asks for a backup and waits until it has ended. */
    Answer backup() {
        return ended(ada.post("/api/admin/backups", null).expect(201));
    }

    Answer ended(Answer backup) {
        String path = "/api/admin/backups/" + backup.string("/id");
        long end = System.nanoTime() + PATIENCE.toNanos();
        Answer now = ada.get(path).expect(200);
        while (now.string("/endedAt") == null) {
            assertThat(System.nanoTime()).as("no end: %s", now.text()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            now = ada.get(path).expect(200);
        }
        return now;
    }

    Path file(Answer backup) {
        return Path.of(parley.setting("parley.data"), "backups", backup.string("/fileName"));
    }

    List<String> activities(Answer backup) {
        return parley.bean(parley.platform.sql.Sql.class).list("select kind from activity where subject_id = :id order by seq",
                Map.of("id", UUID.fromString(backup.string("/id"))), row -> row.text("kind"));
    }

}
