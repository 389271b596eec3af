package parley.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.exceptionrequest.Casework;
import parley.platform.sql.Sql;
import parley.platform.web.Network;
import parley.testing.Answer;
import parley.testing.Database;
import parley.testing.EveryRow;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Servers that may call a part of this machine: 127.0.0.2, and nothing else of it. */
class WebhookTest {

    private static final Map<Database, TestParley> SERVERS = new EnumMap<>(Database.class);

    private TestParley parley;
    private Casework work;
    private Visitor ada;

    @AfterAll
    static void stop() {
        SERVERS.values().forEach(TestParley::close);
    }

    private void desk(Database database) {
        parley = SERVERS.computeIfAbsent(database, each -> TestParley.start(each, Map.of("parley.webhook.networks", "127.0.0.2")));
        parley.empty();
        work = Casework.of(parley);
        ada = parley.as(parley.company().ada());
    }

    private Answer add(String url) {
        return ada.post("/api/admin/webhooks", Map.of("name", "Proxy " + UUID.randomUUID(), "url", url, "active", true)).expect(201);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void the_outside_hears_signed_and_once_that_an_exception_begins_is_suspended_and_ends_by_the_clock(Database database) throws Exception {
        desk(database);
        try (Listener proxy = new Listener("127.0.0.2")) {
            Answer added = add(proxy.url());
            Answer active = work.active();
            send();
            assertThat(proxy.heard()).hasSize(1);
            Listener.Heard heard = proxy.heard().get(0);
            JsonNode body = heard.body();
            assertThat(heard.header("Parley-event")).isEqualTo("exception.active").isEqualTo(body.at("/type").asText());
            assertThat(heard.header("Parley-event-id")).isEqualTo(body.at("/id").asText());
            assertThat(heard.header("Parley-signature")).isEqualTo("v1=" + hmac(added.string("/secret"), heard.header("Parley-timestamp") + "." + heard.text()));
            assertThat(body.at("/number").asLong()).isEqualTo(active.number("/number"));
            assertThat(body.at("/rule/key").asText()).isEqualTo("usb_storage");
            assertThat(body.at("/state").asText()).isEqualTo("ACTIVE");
            assertThat(body.at("/people/0/name").asText()).isEqualTo("Agnes");
            assertThat(body.at("/people/0/email").asText()).isEqualTo("agnes@fennwick.example");
            assertThat(body.at("/targets").findValuesAsText("answer")).contains("A milling machine").doesNotContain("Both");
            assertThat(body.at("/from").asText()).isEqualTo(active.string("/term/validFrom"));
            assertThat(body.at("/until").asText()).isEqualTo(active.string("/term/validUntil"));
            assertThat(heard.text()).as("told in confidence").doesNotContain("stick of a colleague");

            work.priya().seen(active).put("/api/exception-requests/" + active.number("/number") + "/suspension", Map.of("cause", "INCIDENT", "reason", "It was left on a train")).expect(200);
            parley.advance(Duration.ofDays(31));
            parley.run("record-what-the-clock-decided");
            send();
            assertThat(proxy.heard()).extracting(each -> each.body().at("/type").asText()).containsExactly("exception.active", "exception.suspended", "exception.ended");
            assertThat(proxy.heard()).extracting(each -> each.body().at("/sequence").asLong()).isSorted();
            assertThat(proxy.heard().get(1).body().at("/cause").asText()).isEqualTo("INCIDENT");
            assertThat(proxy.heard().get(2).body().at("/cause").asText()).isEqualTo("EXPIRED");
            send();
            assertThat(proxy.heard()).hasSize(3);
            assertThat(parley.count("select count(*) as n from webhook_outbox", Map.of())).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_is_not_heard_is_told_again_in_order_ever_more_rarely_and_on_demand(Database database) throws Exception {
        desk(database);
        try (Listener proxy = new Listener("127.0.0.2").answering(500)) {
            add(proxy.url());
            Answer active = work.active();
            work.priya().seen(active).put("/api/exception-requests/" + active.number("/number") + "/suspension", Map.of("cause", "INCIDENT", "reason", "It was left on a train")).expect(200);
            send();
            send();
            assertThat(proxy.heard()).as("the second waits for the first").hasSize(1);
            parley.advance(Duration.ofMinutes(1));
            send();
            assertThat(proxy.heard()).hasSize(2);
            assertThat(proxy.heard().get(0).header("Parley-event-id")).isEqualTo(proxy.heard().get(1).header("Parley-event-id"));
            parley.advance(Duration.ofMinutes(1));
            send();
            assertThat(proxy.heard()).as("two minutes after the second time").hasSize(2);

            Answer log = ada.get("/api/admin/webhook-deliveries").expect(200);
            assertThat(log.strings("/items", "/type")).containsExactlyInAnyOrder("exception.active", "exception.suspended");
            JsonNode first = java.util.stream.StreamSupport.stream(log.body().at("/items").spliterator(), false)
                    .filter(item -> item.at("/type").asText().equals("exception.active")).findFirst().orElseThrow();
            assertThat(first.at("/outcome").asText()).isEqualTo("REFUSED");
            assertThat(first.at("/status").asInt()).isEqualTo(500);
            assertThat(first.at("/attempts").asInt()).isEqualTo(2);
            assertThat(log.text()).doesNotContain("the words of the endpoint");

            proxy.answering(204);
            Answer again = ada.put("/api/admin/webhook-deliveries/" + first.at("/id").asText() + "/repetition", null).expect(200);
            assertThat(again.string("/state")).isEqualTo("WAITING");
            send();
            assertThat(proxy.heard()).extracting(each -> each.body().at("/type").asText())
                    .containsExactly("exception.active", "exception.active", "exception.active", "exception.suspended");
            assertThat(parley.count("select count(*) as n from activity where kind = 'WEBHOOK_SENT_AGAIN'", Map.of())).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void after_a_day_it_is_given_up_and_after_thirty_days_forgotten(Database database) throws Exception {
        desk(database);
        try (Listener proxy = new Listener("127.0.0.2").answering(503)) {
            Answer endpoint = add(proxy.url());
            ada.post("/api/admin/webhooks/" + endpoint.string("/webhook/id") + "/tests", null).expect(201);
            for (int time = 1; time <= DeliveryService.MOST_ATTEMPTS; time++) {
                send();
                parley.advance(Duration.ofHours(1));
            }
            assertThat(proxy.heard()).hasSize(DeliveryService.MOST_ATTEMPTS);
            assertThat(parley.as(parley.company().ada()).get("/api/admin/webhook-deliveries").expect(200).string("/items/0/state")).isEqualTo("GIVEN_UP");
            send();
            assertThat(proxy.heard()).hasSize(DeliveryService.MOST_ATTEMPTS);
            parley.advance(Duration.ofDays(31));
            parley.run("forget-old-deliveries");
            assertThat(parley.count("select count(*) as n from webhook_event", Map.of())).isZero();
        }
    }

    /** Row 33. Nothing arrives at this machine, whatever it is called. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void no_name_and_no_redirection_leads_into_the_house(Database database) throws Exception {
        desk(database);
        try (Listener canary = new Listener("127.0.0.1"); Listener redirecting = new Listener("127.0.0.2")) {
            redirecting.redirectingTo(canary.url());
            List<String> ways = List.of("http://127.0.0.1:" + canary.port() + "/", "https://127.0.0.1:" + canary.port() + "/", "http://localhost:" + canary.port() + "/",
                    "https://[::1]:" + canary.port() + "/", "https://[::ffff:127.0.0.1]:" + canary.port() + "/", "https://169.254.169.254/latest/", "https://10.0.0.1/", "https://192.168.0.1/");
            for (String way : ways) {
                assertThat(outcome(way)).as(way).isEqualTo("NOT_ALLOWED");
            }
            assertThat(outcome(redirecting.url())).isEqualTo("REFUSED");
            assertThat(redirecting.heard()).as("it would be heard where it is allowed").hasSize(1);
            assertThat(canary.heard()).isEmpty();
            for (String number : List.of("https://2130706433/", "https://0x7f.1/", "https://0177.0.0.1/")) {
                ada.post("/api/admin/webhooks", Map.of("name", "Odd", "url", number, "active", true)).expectProblem(400, "invalid");
            }
        }
    }

    private String outcome(String url) {
        Answer endpoint = add(url);
        Answer delivery = ada.post("/api/admin/webhooks/" + endpoint.string("/webhook/id") + "/tests", null).expect(201);
        assertThat(delivery.string("/state")).isEqualTo("WAITING");
        send();
        Answer tried = ada.get("/api/admin/webhook-deliveries/" + delivery.string("/id")).expect(200);
        assertThat(tried.text()).doesNotContain("the words of the endpoint");
        return tried.string("/outcome");
    }

    /** A name that leads to an allowed address when it is looked at, and elsewhere when it is connected to. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void a_name_that_turns_round_between_the_look_and_the_call_leads_nowhere(Database database) throws Exception {
        desk(database);
        try (Listener canary = new Listener("127.0.0.1")) {
            int[] looks = new int[1];
            AddressGuard guard = new AddressGuard(Network.readAll("127.0.0.2"),
                    host -> new java.net.InetAddress[] {java.net.InetAddress.getByName(looks[0]++ == 0 ? "127.0.0.2" : "127.0.0.1")});
            Outside outside = new Outside(guard, parley.clock());
            Parcel parcel = new Parcel(UUID.randomUUID(), parley.clock().instant(), UUID.randomUUID(), "http://turning.example:" + canary.port() + "/", 1, "",
                    UUID.randomUUID(), WebhookType.TEST, "{}", 1);
            assertThat(outside.post(parcel, "secret").outcome()).as("connected to what was looked at").isEqualTo(Outcome.NO_CONNECTION);
            assertThat(looks[0]).isEqualTo(1);
            assertThat(outside.post(parcel, "secret").outcome()).isEqualTo(Outcome.NOT_ALLOWED);
            assertThat(canary.heard()).isEmpty();

            AddressGuard careless = new AddressGuard(Network.readAll("127.0.0.0/8"), host -> new java.net.InetAddress[] {java.net.InetAddress.getByName("127.0.0.1")});
            assertThat(new Outside(careless, parley.clock()).post(parcel, "secret").outcome()).as("without the guard it would have arrived").isEqualTo(Outcome.DELIVERED);
            assertThat(canary.heard()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void many_at_once_send_each_delivery_once(Database database) throws Exception {
        desk(database);
        try (Listener proxy = new Listener("127.0.0.2")) {
            Answer endpoint = add(proxy.url());
            IntStream.range(0, 30).forEach(each -> ada.post("/api/admin/webhooks/" + endpoint.string("/webhook/id") + "/tests", null).expect(201));
            DeliveryService deliveries = parley.bean(DeliveryService.class);
            Outside outside = parley.bean(Outside.class);
            ExecutorService nodes = Executors.newFixedThreadPool(6);
            try {
                Callable<Void> node = () -> {
                    while (parley.count("select count(*) as n from webhook_delivery where state = 'WAITING'", Map.of()) > 0) {
                        deliveries.take(UUID.fromString(endpoint.string("/webhook/id")))
                                .ifPresent(parcel -> deliveries.tried(parcel, outside.post(parcel, endpoint.string("/secret"))));
                    }
                    return null;
                };
                for (var done : nodes.invokeAll(List.of(node, node, node, node, node, node))) {
                    done.get();
                }
            } finally {
                nodes.shutdownNow();
            }
            assertThat(proxy.heard()).hasSize(30);
            assertThat(proxy.heard().stream().map(each -> each.header("Parley-event-id")).distinct()).hasSize(30);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_node_that_dies_while_it_sends_lets_another_send_when_its_time_is_over(Database database) throws Exception {
        desk(database);
        try (Listener proxy = new Listener("127.0.0.2")) {
            Answer endpoint = add(proxy.url());
            UUID id = UUID.fromString(endpoint.string("/webhook/id"));
            ada.post("/api/admin/webhooks/" + id + "/tests", null).expect(201);
            Parcel taken = parley.bean(DeliveryService.class).take(id).orElseThrow();
            send();
            assertThat(proxy.heard()).isEmpty();
            parley.advance(Duration.ofMinutes(2));
            send();
            assertThat(proxy.heard()).hasSize(1);
            parley.bean(DeliveryService.class).tried(taken, new Outside.Answer(Outcome.NO_CONNECTION, 0));
            assertThat(ada.get("/api/admin/webhook-deliveries").expect(200).string("/items/0/state")).as("what a node says too late counts no more").isEqualTo("DELIVERED");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_secret_is_shown_once_lies_in_no_row_and_can_be_renewed(Database database) throws SQLException, IOException {
        desk(database);
        Answer added = add("https://proxy.example/hook");
        String id = added.string("/webhook/id");
        assertThat(added.string("/secret")).startsWith("whsec_").hasSizeGreaterThan(40);
        assertThat(ada.get("/api/admin/webhooks/" + id).expect(200).text()).doesNotContain("secret", "whsec_");
        assertThat(EveryRow.of(parley).values()).noneMatch(rows -> rows.contains(added.string("/secret")));
        Path key = Path.of(parley.setting("parley.data"), "webhook.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");

        Visitor seen = ada.ifMatch(added.number("/webhook/version"));
        Answer renewed = seen.put("/api/admin/webhooks/" + id + "/secret", null).expect(200);
        assertThat(renewed.string("/secret")).isNotEqualTo(added.string("/secret"));
        seen.put("/api/admin/webhooks/" + id + "/secret", null).expectProblem(412, "stale-version");
        ada.put("/api/admin/webhooks/" + id + "/secret", null).expectProblem(428, "version-missing");

        Files.writeString(key, "another key");
        ada.post("/api/admin/webhooks/" + id + "/tests", null).expect(201);
        send();
        assertThat(ada.get("/api/admin/webhook-deliveries").expect(200).string("/items/0/outcome")).isEqualTo("KEY_CHANGED");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void an_administrator_adds_changes_rests_and_removes_webhooks_on_record(Database database) {
        desk(database);
        Answer added = add("https://proxy.example/hook");
        String path = "/api/admin/webhooks/" + added.string("/webhook/id");
        ada.post("/api/admin/webhooks", Map.of("name", added.string("/webhook/name"), "url", "https://other.example/", "active", true)).expectProblem(409, "conflict");
        Answer resting = ada.ifMatch(added.number("/webhook/version")).put(path, Map.of("name", "Proxy", "url", "https://proxy.example/other", "active", false)).expect(200);
        assertThat(resting.flag("/active")).isFalse();
        ada.post(path + "/tests", null).expectProblem(409, "not-now");
        work.active();
        send();
        assertThat(ada.get("/api/admin/webhook-deliveries").expect(200).body().at("/items")).as("told nothing while it rests").isEmpty();
        ada.ifMatch(resting.number("/version")).delete(path).expect(204);
        ada.get(path).expectProblem(404, "not-found");
        List<String> kinds = parley.bean(Sql.class).list("select kind from activity where subject = 'WEBHOOK' order by seq", Map.of(), row -> row.text("kind"));
        assertThat(kinds).containsExactly("WEBHOOK_ADDED", "WEBHOOK_CHANGED", "WEBHOOK_REMOVED");
    }

    /** Lets the job run and waits until what it began to send has ended. */
    private void send() {
        parley.run("send-webhooks");
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        WebhookSender sender = parley.bean(WebhookSender.class);
        while (!sender.isIdle()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private static String hmac(String secret, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
