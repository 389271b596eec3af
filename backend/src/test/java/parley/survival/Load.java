package parley.survival;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.testing.ServerProcess;

/** Eight people file tickets as fast as they can, and write down outside the server what was acknowledged. */
final class Load {

    private static final int PEOPLE = 8;
    private static final int PATIENCE_IN_SECONDS = 300;
    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();
    private String cookie;
    private String csrfToken;
    private volatile String lastRefusal = "none";

    /** Number and title of every ticket that the server said it had taken. */
    Map<Long, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    void setUp(ServerProcess server) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(server.address().resolve("/api/setup"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"code": "%s", "name": "Ada", "email": "ada@fennwick.example", "password": "a long walk by the river"}"""
                        .formatted(server.setUpCode().orElseThrow())))
                .build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body());
        }
        String header = answer.headers().firstValue("Set-Cookie").orElseThrow();
        cookie = header.substring(0, header.indexOf(';'));
        Matcher token = Pattern.compile("\"csrfToken\":\"([^\"]+)\"").matcher(answer.body());
        token.find();
        csrfToken = token.group(1);
    }

    /** Runs until the server stops answering, which {@code fault} brings about some time after the first acknowledgement. */
    void until(ServerProcess server, long millisAfterFirst, Runnable fault) throws InterruptedException {
        int before = acknowledged.size();
        CountDownLatch first = new CountDownLatch(1);
        List<Thread> people = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            Thread thread = new Thread(() -> fileUntilTheServerIsGone(server.address(), first));
            thread.start();
            people.add(thread);
        }
        if (!first.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nothing was acknowledged in time; last refusal: " + lastRefusal);
        }
        TimeUnit.MILLISECONDS.sleep(millisAfterFirst);
        fault.run();
        for (Thread thread : people) {
            thread.join();
        }
        if (acknowledged.size() == before) {
            throw new IllegalStateException("Nothing was acknowledged; last refusal: " + lastRefusal);
        }
    }

    /** Files one ticket and writes it down where it was acknowledged. */
    HttpResponse<String> file(URI server) throws IOException, InterruptedException {
        String title = "Scanner " + sent.incrementAndGet() + " is lost";
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(server.resolve("/api/tickets"))
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .header("X-CSRF-Token", csrfToken)
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"kind": "INCIDENT", "title": "%s", "body": "It does not come back.", "impact": "ONE", "urgency": "HINDERED"}""".formatted(title)))
                .build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 201) {
            Matcher number = NUMBER.matcher(answer.body());
            number.find();
            acknowledged.put(Long.valueOf(number.group(1)), title);
        } else {
            lastRefusal = answer.statusCode() + " " + answer.body();
        }
        return answer;
    }

    private void fileUntilTheServerIsGone(URI server, CountDownLatch first) {
        try {
            while (file(server).statusCode() == 201) {
                first.countDown();
            }
        } catch (IOException gone) {
            first.countDown();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
