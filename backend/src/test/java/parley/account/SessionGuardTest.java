package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.platform.Secrets;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** When a session ends by itself, and what else a change has to carry than its cookie. */
@OnBothDatabases
class SessionGuardTest {

    private static final String GOOD = "violet harbour tin 9 lamp";

    private final TestParley parley;

    SessionGuardTest(TestParley parley) {
        this.parley = parley;
        parley.sql("update person set password_hash = :hash where id = :id",
                Map.of("hash", parley.bean(Passwords.class).hash(GOOD), "id", parley.company().agnes()));
    }

    @Test
    void who_does_nothing_for_eight_hours_signs_in_again() {
        Visitor agnes = signedIn();
        parley.advance(Duration.ofHours(8).minusMinutes(1));
        agnes.get("/api/session").expect(200);
        parley.advance(Duration.ofHours(2));
        agnes.get("/api/session").expect(200);
        Visitor idle = signedIn();
        parley.advance(Duration.ofHours(8).plusSeconds(5));
        idle.get("/api/session").expectProblem(401, "not-signed-in");
    }

    @Test
    void after_twelve_hours_everybody_signs_in_again_however_busy() {
        Visitor agnes = signedIn();
        for (int hour = 0; hour < 11; hour++) {
            parley.advance(Duration.ofHours(1));
            agnes.get("/api/session").expect(200);
        }
        parley.advance(Duration.ofMinutes(59));
        agnes.get("/api/session").expect(200);
        parley.advance(Duration.ofMinutes(2));
        agnes.get("/api/session").expectProblem(401, "not-signed-in");
    }

    @Test
    void a_session_that_ended_does_not_rise_again_when_the_clock_is_set_back() {
        Visitor agnes = signedIn();
        var before = parley.clock().instant();
        parley.advance(Duration.ofHours(9));
        agnes.get("/api/session").expectProblem(401, "not-signed-in");
        parley.bean(SweepSignIns.class).run();
        parley.clock().setTo(before);
        agnes.get("/api/session").expectProblem(401, "not-signed-in");
    }

    @Test
    void a_sign_in_makes_a_session_of_its_own_and_ends_the_one_that_the_browser_brought() {
        Visitor agnes = signedIn();
        Map<String, String> credentials = Map.of("login", "agnes@fennwick.example", "password", GOOD);
        String chosen = Secrets.token();
        Visitor victim = parley.anybody().with("Cookie", "sid=" + chosen);

        assertThat(sid(victim.post("/api/session", credentials).expect(201))).isNotEqualTo("sid=" + chosen);
        String again = sid(agnes.post("/api/session", credentials).expect(201));

        victim.get("/api/session").expectProblem(401, "not-signed-in");
        agnes.get("/api/session").expectProblem(401, "not-signed-in");
        parley.anybody().with("Cookie", again).get("/api/session").expect(200);
    }

    private static String sid(Answer session) {
        String cookie = session.header("Set-Cookie");
        return cookie.substring(0, cookie.indexOf(';'));
    }

    @Test
    void a_change_carries_the_proof_of_its_own_session_and_of_no_other() {
        Visitor agnes = signedIn();
        String others = parley.as(parley.company().ines()).headers().get("X-CSRF-Token");
        for (String wrong : new String[] {"", "wrong", others, agnes.headers().get("X-CSRF-Token").substring(1), agnes.headers().get("Cookie").substring(4)}) {
            agnes.with("X-CSRF-Token", wrong).post("/api/tickets", ticket()).expectProblem(403, "forged");
        }
        agnes.without("X-CSRF-Token").post("/api/tickets", ticket()).expectProblem(403, "forged");
        agnes.without("X-CSRF-Token").get("/api/tickets").expect(200);
        agnes.post("/api/tickets", ticket()).expect(201);
    }

    @Test
    void what_a_browser_says_of_another_site_is_believed() {
        Visitor agnes = signedIn();
        for (String site : new String[] {"cross-site", "same-site", "anything"}) {
            agnes.with("Sec-Fetch-Site", site).post("/api/tickets", ticket()).expectProblem(403, "forged");
        }
        for (String origin : new String[] {"https://evil.example", "null", "http://127.0.0.1:1", "not an origin"}) {
            agnes.with("Origin", origin).post("/api/tickets", ticket()).expectProblem(403, "forged");
        }
        parley.anybody().with("Sec-Fetch-Site", "cross-site").post("/api/session", Map.of("login", "agnes@fennwick.example", "password", GOOD)).expectProblem(403, "forged");
        agnes.with("Sec-Fetch-Site", "same-origin").with("Origin", "http://" + agnes.server().getAuthority()).post("/api/tickets", ticket()).expect(201);
    }

    @Test
    void a_cookie_beside_a_token_is_nobody_whichever_of_them_is_right() {
        Visitor agnes = signedIn();
        String token = agnes.post("/api/account/tokens", Map.of("name", "both", "scope", "WRITE", "days", 1)).expect(201).string("/text");
        String wrong = new AccessTokenText(UUID.randomUUID(), Secrets.token()).text();
        agnes.with("Authorization", "Bearer " + token).post("/api/tickets", ticket()).expectProblem(401, "not-signed-in");
        agnes.with("Authorization", "Bearer " + wrong).post("/api/tickets", ticket()).expectProblem(401, "not-signed-in");
        parley.anybody().with("Cookie", "sid=wrong").with("Authorization", "Bearer " + token).post("/api/tickets", ticket()).expectProblem(401, "not-signed-in");
        parley.anybody().with("Authorization", "Bearer " + token).post("/api/tickets", ticket()).expect(201);
    }

    private Visitor signedIn() {
        var session = parley.anybody().post("/api/session", Map.of("login", "agnes@fennwick.example", "password", GOOD)).expect(201);
        String cookie = session.header("Set-Cookie");
        return parley.anybody().with("Cookie", cookie.substring(0, cookie.indexOf(';'))).with("X-CSRF-Token", session.string("/csrfToken"));
    }

    private static Map<String, Object> ticket() {
        return Map.of("kind", "INCIDENT", "title", "Scanner", "body", "It beeps.", "impact", "ONE", "urgency", "HINDERED");
    }
}
