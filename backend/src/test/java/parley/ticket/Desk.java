package parley.ticket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.testing.Answer;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** What the tests about tickets do again and again, over HTTP. Everything filed goes into the queue of the service desk. */
final class Desk {

    final TestParley parley;
    final Visitor agnes;
    final Visitor ines;
    final Visitor tomas;
    final Visitor priya;
    final Visitor omar;
    final Visitor nils;
    final Visitor sam;
    final Visitor ada;

    Desk(TestParley parley) {
        this.parley = parley;
        this.agnes = parley.as(parley.company().agnes());
        this.ines = parley.as(parley.company().ines());
        this.tomas = parley.as(parley.company().tomas());
        this.priya = parley.as(parley.company().priya());
        this.omar = parley.as(parley.company().omar());
        this.nils = parley.as(parley.company().nils());
        this.sam = parley.as(parley.company().sam());
        this.ada = parley.as(parley.company().ada());
        parley.sql("delete from routing_rule", Map.of());
        parley.sql("insert into routing_rule (id, place, name, queue_id) values (:id, 1, 'everything', :queue)",
                Map.of("id", UUID.randomUUID(), "queue", parley.company().serviceQueue()));
    }

    /** The same people some time later, signed in anew. */
    Desk after(java.time.Duration time) {
        parley.advance(time);
        return new Desk(parley);
    }

    static Map<String, Object> ticket(String title) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "INCIDENT");
        body.put("title", title);
        body.put("body", "It beeps and shows nothing.");
        body.put("impact", "ONE");
        body.put("urgency", "HINDERED");
        return body;
    }

    Answer filed(Visitor by, String title) {
        return by.post("/api/tickets", ticket(title)).expect(201);
    }

    static String path(Answer ticket) {
        return "/api/tickets/" + ticket.number("/number");
    }

    Answer reply(Visitor by, Answer ticket, Map<String, ?> reply) {
        return by.post(path(ticket) + "/replies", reply);
    }

    Answer resolved(Visitor by, Answer ticket) {
        Answer seen = by.get(path(ticket)).expect(200);
        return by.seen(seen).put(path(ticket) + "/resolution", Map.of("body", "A new battery is in.")).expect(200);
    }

    static Answer upload(Visitor by, String fileName, byte[] contents) {
        String boundary = "----parley-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                    + "\"\r\nContent-Type: image/png\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.write(contents);
            body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return by.with("Content-Type", "multipart/form-data; boundary=" + boundary).post("/api/attachments", body.toByteArray());
    }

    static Answer upload(Visitor by, String fileName, String contents) {
        return upload(by, fileName, contents.getBytes(StandardCharsets.UTF_8));
    }

    List<String> activities(Answer ticket) {
        return parley.bean(parley.platform.sql.Sql.class).list("""
                select a.kind from activity a join ticket t on t.id = a.ticket_id where t.number = :number order by a.seq""",
                Map.of("number", ticket.number("/number")), row -> row.text("kind"));
    }
}
