package parley.call;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Plays a telephone system that calls a line of a running Parley: half of its calls are answered, some ring out, in some
 * the caller gives up; some events are told twice, some in the wrong order. It is one file without anything else, so that
 * {@code bin/calls} starts it as it is.
 */
public final class CallGenerator {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> CAUSES = List.of("normalClearing", "normalClearing", "noAnswer", "cancel");
    private static final int NUMBERS = 20;
    private static final int TAKEN = 204;

    private final URI line;
    private final List<String> users;
    private final Duration between;
    private final Random random;

    CallGenerator(URI line, List<String> users, Duration between, long seed) {
        this.line = line;
        this.users = users;
        this.between = between;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0 || !arguments[0].matches("https?://.+") || !isNumber(arguments, 1) || !isNumber(arguments, 2)) {
            System.err.println("bin/calls <address of the line, with http:// or https://> [calls] [calls a minute] [users, with commas between them]");
            System.exit(2);
        }
        int calls = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        int perMinute = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30;
        List<String> users = List.of((arguments.length > 3 ? arguments[3] : "21").split(","));
        try {
            int taken = new CallGenerator(URI.create(arguments[0]), users, Duration.ofMillis(60_000 / perMinute), System.nanoTime()).call(calls);
            System.out.println(calls + " calls, " + taken + " events taken");
        } catch (ConnectException nobody) {
            System.err.println("Nobody answers at " + arguments[0]);
            System.exit(1);
        }
    }

    private static boolean isNumber(String[] arguments, int place) {
        return arguments.length <= place || arguments[place].matches("[1-9]\\d{0,4}");
    }

    /** @return how many events were taken */
    int call(int calls) throws IOException, InterruptedException {
        int taken = 0;
        for (int call = 0; call < calls; call++) {
            for (String event : told(Long.toHexString(random.nextLong()))) {
                taken += send(event) ? 1 : 0;
            }
            Thread.sleep(between.toMillis());
        }
        return taken;
    }

    private List<String> told(String call) {
        String cause = CAUSES.get(random.nextInt(CAUSES.size()));
        List<String> events = new ArrayList<>();
        StringBuilder rings = new StringBuilder(form(Map.of("event", "newCall", "direction", "in", "callId", call, "to", "+4930901800", "from", "+4930901" + (800 + random.nextInt(NUMBERS)))));
        users.forEach(user -> rings.append("&user%5B%5D=").append(encoded(user)));
        events.add(rings.toString());
        if (cause.equals("normalClearing")) {
            events.add(form(Map.of("event", "answer", "callId", call, "user", users.get(random.nextInt(users.size())))));
        }
        events.add(form(Map.of("event", "hangup", "callId", call, "cause", cause)));
        if (random.nextInt(5) == 0) {
            Collections.shuffle(events, random);
        }
        if (random.nextInt(5) == 0) {
            events.add(events.get(0));
        }
        return events;
    }

    private boolean send(String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(line).timeout(Duration.ofSeconds(20)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build();
        int status = CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        if (status != TAKEN) {
            System.err.println(status + " for " + form);
        }
        return status == TAKEN;
    }

    private static String form(Map<String, String> fields) {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&").append(name).append('=').append(encoded(value)));
        return form.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
