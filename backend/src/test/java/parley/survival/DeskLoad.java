package parley.survival;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.platform.Ids;
import parley.platform.Secrets;

/**
 * Fifty analysts who take, accept, pass, let offers time out, solve and hand back, while people file and withdraw. What
 * the servers answered is written down outside of them.
 */
final class DeskLoad {

    private static final int ANALYSTS = 50;
    private static final int ASKERS = 3;
    private static final Pattern OFFER = Pattern.compile("^\\{\"id\":\"([0-9a-f-]{36})\",\"ticket\":\\{\"number\":(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final Map<Long, Boolean> filed = new ConcurrentHashMap<>();
    private final AtomicBoolean goingOn = new AtomicBoolean(true);
    private final AtomicInteger unexpected = new AtomicInteger();
    private final List<Thread> people = new ArrayList<>();
    private final List<String> analysts = new ArrayList<>();
    private final List<String> askers = new ArrayList<>();
    private String queue = "";

    /** What was said about offers, by their ids. */
    Map<String, String> answered() {
        return Map.copyOf(answered);
    }

    /** Answers that no rule of the desk explains. */
    int unexpected() {
        return unexpected.get();
    }

    long count(String outcome) {
        return answered.values().stream().filter(outcome::equals).count();
    }

    /** Everybody moves in, with a session each, while no server runs. */
    void moveIn(Connection database) throws SQLException {
        UUID team = id(database, "select q.team_id from queue q where q.triage");
        queue = id(database, "select q.id from queue q where q.triage").toString();
        for (int number = 0; number < ANALYSTS; number++) {
            analysts.add(person(database, "Analyst " + number, team));
        }
        for (int number = 0; number < ASKERS; number++) {
            askers.add(person(database, "Asker " + number, null));
        }
    }

    private static UUID id(Connection database, String question) throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(question)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static String person(Connection database, String name, UUID team) throws SQLException {
        UUID id = Ids.next();
        OffsetDateTime now = Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        String login = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@fennwick.example";
        update(database, "insert into person (id, name, email, login, active, created_at, version) values (?, ?, ?, ?, true, ?, 0)", id, name, login, login, now);
        update(database, "insert into person_role (person_id, role, granted_at) values (?, 'EMPLOYEE', ?)", id, now);
        if (team != null) {
            update(database, "insert into person_role (person_id, role, granted_at) values (?, 'ANALYST', ?)", id, now);
            update(database, "insert into team_member (team_id, person_id) values (?, ?)", team, id);
        }
        String token = Secrets.token();
        update(database, "insert into session (token_hash, person_id, created_at, last_seen_at, expires_at) values (?, ?, ?, ?, ?)",
                Secrets.sha256(token), id, now, now, now.plusDays(30));
        return token;
    }

    private static void update(Connection database, String text, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(text)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }

    /** @param node one of those that run, or seem to */
    void start(Supplier<URI> node) {
        analysts.forEach(token -> goOn(() -> work(token, node)));
        askers.forEach(token -> goOn(() -> ask(token, node)));
    }

    /** Waits until so many more offers were accepted. */
    void awaitAccepted(int more) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        for (long before = count("ACCEPTED"); count("ACCEPTED") < before + more; ) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Nobody takes anything any more");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    void stop() throws InterruptedException {
        goingOn.set(false);
        for (Thread person : people) {
            person.join();
        }
    }

    private void goOn(Step step) {
        Thread thread = new Thread(() -> {
            while (goingOn.get()) {
                try {
                    step.take();
                } catch (IOException gone) {
                    pause(100);
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        });
        thread.start();
        people.add(thread);
    }

    private void work(String analyst, Supplier<URI> node) throws IOException, InterruptedException {
        HttpResponse<String> offer = send(analyst, node.get(), "POST", "/api/desk/next", "", null);
        Matcher shown = OFFER.matcher(offer.body());
        if (!shown.find()) {
            pause(50);
            return;
        }
        String id = shown.group(1);
        answered.putIfAbsent(id, "SHOWN");
        Random dice = ThreadLocalRandom.current();
        int fate = dice.nextInt(10);
        if (fate == 0) {
            pause(1_500);
        } else if (fate < 3) {
            String reason = dice.nextBoolean() ? "GOING_OFF_SHIFT" : "NEEDS_ANOTHER_SKILL";
            said(id, "PASSED", send(analyst, node.get(), "PUT", "/api/desk/offers/" + id + "/pass", "{\"reason\":\"" + reason + "\"}", null));
        } else if (said(id, "ACCEPTED", send(analyst, node.get(), "PUT", "/api/desk/offers/" + id + "/acceptance", "{\"withSupport\":false}", null))) {
            finish(analyst, Long.parseLong(shown.group(2)), node, dice);
        }
    }

    private void finish(String analyst, long number, Supplier<URI> node, Random dice) throws IOException, InterruptedException {
        if (dice.nextInt(4) == 0) {
            changed(analyst, number, node, "POST", "/hand-overs", "{\"queue\":\"" + queue + "\",\"note\":\"Going home\"}");
        } else {
            send(analyst, node.get(), "POST", "/api/tickets/" + number + "/replies", "{\"body\":\"Done\",\"then\":\"RESOLVED\"}", null);
        }
    }

    private void ask(String asker, Supplier<URI> node) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(asker, node.get(), "POST", "/api/tickets",
                "{\"kind\":\"INCIDENT\",\"title\":\"It beeps\",\"body\":\"Again\",\"impact\":\"ONE\",\"urgency\":\"STOPPED\"}", null);
        Matcher number = NUMBER.matcher(answer.body());
        if (answer.statusCode() == 201 && number.find()) {
            filed.put(Long.valueOf(number.group(1)), true);
            if (ThreadLocalRandom.current().nextInt(6) == 0) {
                changed(asker, Long.parseLong(number.group(1)), node, "PUT", "/withdrawal", "");
            }
        }
        pause(filed.size() > 400 ? 60 : 5);
    }

    /** A change of a ticket as it is now; somebody else may have been faster. */
    private void changed(String person, long number, Supplier<URI> node, String method, String what, String body) throws IOException, InterruptedException {
        Matcher version = VERSION.matcher(send(person, node.get(), "GET", "/api/tickets/" + number, "", null).body());
        if (version.find()) {
            send(person, node.get(), method, "/api/tickets/" + number + what, body, version.group(1));
        }
    }

    private boolean said(String offer, String outcome, HttpResponse<String> answer) {
        boolean taken = answer.statusCode() == 200 || answer.statusCode() == 204;
        if (taken) {
            answered.put(offer, outcome);
        }
        return taken;
    }

    private HttpResponse<String> send(String token, URI node, String method, String path, String body, String version) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(path))
                .timeout(java.time.Duration.ofSeconds(20))
                .header("Cookie", "sid=" + token)
                .header("X-CSRF-Token", Secrets.sha256("csrf." + token))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
            unexpected.incrementAndGet();
        }
        return answer;
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException, InterruptedException;
    }
}
