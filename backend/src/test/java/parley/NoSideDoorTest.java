package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** No way of writing an address, and no header, opens a door that the plain request finds closed. */
@OnBothDatabases
class NoSideDoorTest {

    private static final String PEOPLE = "/api/admin/people";
    private static final String BEHIND_IT = "nils@fennwick.example";

    private final TestParley parley;

    NoSideDoorTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void an_address_written_otherwise_leads_nowhere_else() throws IOException {
        for (String address : List.of(PEOPLE, PEOPLE + ";x=1", "/api;x=1/admin/people", "/" + PEOPLE, "/api//admin/people", "/api/admin%2fpeople", "/api/admin%252fpeople",
                "/API/admin/people", "/api/ADMIN/people", PEOPLE + ".", PEOPLE + ".json", PEOPLE + "/", PEOPLE + "%20", PEOPLE + "%00", PEOPLE + "%09", "/api/./admin/people",
                "/api/tickets/../admin/people", "/api/tickets/..;/admin/people", "/assets/../api/admin/people", "/assets/..%2fapi/admin/people",
                "/%61pi/admin/people", "/api/%61dmin/people", "/api/docs/../admin/people", "/health/../api/admin/people", "http://localhost" + PEOPLE, "\\api\\admin\\people",
                PEOPLE + "?_method=GET", PEOPLE + "#x")) {
            for (Visitor stranger : List.of(parley.anybody(), parley.as(parley.company().agnes()), parley.as(parley.company().priya()))) {
                assertThat(raw("GET", address, stranger, "")).as(address).doesNotContain(BEHIND_IT).doesNotStartWith("HTTP/1.1 5");
            }
        }
        assertThat(raw("GET", PEOPLE, parley.as(parley.company().ada()), "")).as("what is behind the door").startsWith("HTTP/1.1 200").contains(BEHIND_IT);
    }

    @Test
    void no_header_says_who_somebody_is_or_what_they_ask_for() throws IOException {
        UUID ada = parley.company().ada();
        for (String header : List.of("X-Remote-User: " + ada, "Remote-User: ada@fennwick.example", "X-Forwarded-User: ada@fennwick.example", "X-Forwarded-For: 127.0.0.1",
                "X-Original-URL: " + PEOPLE, "X-Rewrite-URL: " + PEOPLE, "X-HTTP-Method-Override: GET", "X-Method-Override: GET", "Authorization: Basic YWRhOmFkYQ==",
                "Authorization: Bearer " + ada, "Cookie: JSESSIONID=" + ada, "X-Forwarded-Proto: https", "Forwarded: for=127.0.0.1;by=" + ada)) {
            for (String address : List.of(PEOPLE, "/api/session", "/api/tickets")) {
                assertThat(raw("GET", address, parley.anybody(), header)).as(header).startsWith("HTTP/1.1 401");
            }
            assertThat(raw("GET", "/api/session", parley.anybody(), header)).as(header).doesNotContain("\"roles\"");
        }
        for (String method : List.of("X-HTTP-Method-Override: GET", "X-Method-Override: GET", "X-Original-URL: " + PEOPLE)) {
            assertThat(raw("POST", PEOPLE, parley.as(parley.company().agnes()), method)).as(method).startsWith("HTTP/1.1 403");
        }
        assertThat(raw("GET", "/api/session", parley.as(ada), "")).as("the cookie of a session does").startsWith("HTTP/1.1 200").contains("\"roles\"");
    }

    @Test
    void no_method_but_those_of_the_table_is_answered() throws IOException {
        for (String method : List.of("TRACE", "CONNECT", "PROPFIND", "DEBUG")) {
            assertThat(raw(method, PEOPLE, parley.as(parley.company().ada()), "")).as(method).doesNotContain(BEHIND_IT).doesNotStartWith("HTTP/1.1 2").doesNotContain("sid=");
        }
        Visitor agnes = parley.as(parley.company().agnes());
        assertThat(raw("get", PEOPLE, agnes, "")).as("a method in small letters").startsWith("HTTP/1.1 403");
        assertThat(raw("post", "/api/tickets", agnes.without("X-CSRF-Token"), "")).as("needs the proof all the same").startsWith("HTTP/1.1 403").contains("/problems/forged");
    }

    /** What no proper client sends. */
    private String raw(String method, String address, Visitor visitor, String header) throws IOException {
        StringBuilder request = new StringBuilder(method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        visitor.headers().forEach((name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        if (!header.isEmpty()) {
            request.append(header).append("\r\n");
        }
        request.append(method.equalsIgnoreCase("POST") ? "Content-Length: 0\r\n\r\n" : "\r\n");
        try (Socket socket = new Socket(visitor.server().getHost(), visitor.server().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
