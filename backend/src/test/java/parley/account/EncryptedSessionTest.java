package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.Database;
import parley.testing.TestParley;

class EncryptedSessionTest {

    @Test
    void behind_an_encrypted_address_the_cookie_is_bound_to_it() {
        try (TestParley parley = TestParley.start(Database.H2, Map.of("parley.url", "https://help.fennwick.example"))) {
            parley.sql("update person set password_hash = :hash where id = :id",
                    Map.of("hash", parley.bean(Passwords.class).hash("correct horse battery"), "id", parley.company().agnes()));

            Answer session = parley.anybody().post("/api/session", Map.of("login", "agnes@fennwick.example", "password", "correct horse battery")).expect(201);

            assertThat(session.header("Set-Cookie")).startsWith("__Host-sid=").contains("Secure").contains("Path=/").doesNotContain("Domain");
            assertThat(session.header("Strict-Transport-Security")).startsWith("max-age=31536000");
            String cookie = session.header("Set-Cookie");
            parley.anybody().with("Cookie", cookie.substring(0, cookie.indexOf(';'))).get("/api/session").expect(200);
            parley.anybody().with("X-Forwarded-Proto", "https").with("Cookie", cookie.substring(cookie.indexOf("sid="), cookie.indexOf(';'))).get("/api/session").expectProblem(401, "not-signed-in");
        }
    }
}
