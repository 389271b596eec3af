package parley.call;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.testing.Answer;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** A telephone system as Parley hears it: it knows the address of a line and sends forms. */
public final class PhoneSystem {

    /** At which Agnes calls, Tomas too, and nobody. */
    static final String AGNES = "+4930901820";
    static final String SHARED = "+4930901821";
    public static final String STRANGER = "+4930901899";

    private final TestParley parley;
    private final UUID line;
    private final String path;
    private final String secret;
    private final Visitor visitor;

    private PhoneSystem(TestParley parley, UUID line, String path, String secret) {
        this.parley = parley;
        this.line = line;
        this.path = path;
        this.secret = secret;
        this.visitor = parley.anybody().with("Content-Type", "application/x-www-form-urlencoded");
    }

    /** A line for the service queue; Priya sits at 21, Omar at 22; Agnes has a number, Ines and Tomas share one. */
    static PhoneSystem moveIn(TestParley parley, boolean signed, String networks) {
        return moveIn(parley, parley.company().serviceQueue(), signed, networks);
    }

    /** A line for a queue, which need not sign and may call from anywhere. */
    public static PhoneSystem moveIn(TestParley parley, UUID queue) {
        return moveIn(parley, queue, false, "");
    }

    private static PhoneSystem moveIn(TestParley parley, UUID queue, boolean signed, String networks) {
        Visitor ada = parley.as(parley.company().ada());
        Answer added = ada.post("/api/admin/telephony-lines", Map.of("name", "Line " + UUID.randomUUID(), "queueId", queue,
                "signed", signed, "networks", networks, "active", true)).expect(201);
        return new PhoneSystem(parley, UUID.fromString(added.string("/line/id")), added.string("/path"), added.string("/secret"));
    }

    static void seat(TestParley parley) {
        Visitor ada = parley.as(parley.company().ada());
        ada.post("/api/admin/extensions", Map.of("extension", "21", "personId", parley.company().priya())).expect(201);
        ada.post("/api/admin/extensions", Map.of("extension", "Omar", "personId", parley.company().omar())).expect(201);
        parley.as(parley.company().agnes()).put("/api/account/numbers", Map.of("numbers", List.of("030 901820"))).expect(200);
        parley.as(parley.company().ines()).put("/api/account/numbers", Map.of("numbers", List.of(SHARED))).expect(200);
        parley.as(parley.company().tomas()).put("/api/account/numbers", Map.of("numbers", List.of(SHARED))).expect(200);
    }

    /** Gives somebody a phone. @return its name */
    public static String seat(TestParley parley, UUID person) {
        String phone = "phone-" + UUID.randomUUID();
        parley.as(parley.company().ada()).post("/api/admin/extensions", Map.of("extension", phone, "personId", person)).expect(201);
        return phone;
    }

    UUID line() {
        return line;
    }

    String path() {
        return path;
    }

    String secret() {
        return secret;
    }

    public Answer rings(String call, String from, String... users) {
        StringBuilder form = new StringBuilder(form("event", "newCall", "direction", "in", "from", from, "to", "+4930901800", "callId", call));
        for (String user : users) {
            form.append("&user%5B%5D=").append(encoded(user));
        }
        return send(form.toString());
    }

    public Answer answers(String call, String user) {
        return send(form("event", "answer", "callId", call, "user", user));
    }

    public Answer hangsUp(String call, String cause) {
        return send(form("event", "hangup", "callId", call, "cause", cause));
    }

    Answer send(String form) {
        return visitor.post(path, form);
    }

    Visitor visitor() {
        return visitor;
    }

    /** The end of calls is waited for, and seen to. */
    public void settle() {
        parley.advance(Duration.ofSeconds(4));
        parley.run("settle-calls");
    }

    static String form(String... pairs) {
        StringBuilder form = new StringBuilder();
        for (int index = 0; index < pairs.length; index += 2) {
            form.append(form.isEmpty() ? "" : "&").append(encoded(pairs[index])).append('=').append(encoded(pairs[index + 1]));
        }
        return form.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
