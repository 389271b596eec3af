package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.EveryRow;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** What lets somebody in is in no row as it is; whoever reads the database, or a backup, gets in nowhere. */
@OnBothDatabases
class SecretsAtRestTest {

    private static final String GOOD = "violet harbour tin 9 lamp";

    private final TestParley parley;

    SecretsAtRestTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void no_row_holds_what_lets_somebody_in() throws SQLException {
        parley.sql("update person set password_hash = :hash where id = :id", Map.of("hash", parley.bean(Passwords.class).hash(GOOD), "id", parley.company().agnes()));
        Map<String, String> secrets = new LinkedHashMap<>();
        secrets.put("password", GOOD);
        Answer session = parley.anybody().post("/api/session", Map.of("login", "agnes@fennwick.example", "password", GOOD)).expect(201);
        secrets.put("session", cookie(session, "sid="));
        secrets.put("device", cookie(session, "device="));
        secrets.put("proof", session.string("/csrfToken"));
        Visitor agnes = parley.anybody().with("Cookie", "sid=" + secrets.get("session")).with("X-CSRF-Token", secrets.get("proof"));
        String token = agnes.post("/api/account/tokens", Map.of("name", "export", "scope", "READ", "days", 1)).expect(201).string("/text");
        parley.anybody().with("Authorization", "Bearer " + token).get("/api/session").expect(200);
        secrets.put("token", AccessTokenText.read(token).orElseThrow().secret());
        secrets.put("code", parley.as(parley.company().ada()).post("/api/admin/people/" + parley.company().ines() + "/invitation", null).expect(201).string("/code"));
        secrets.put("set-up code", parley.bean(SetUpService.class).prepare().orElseThrow());

        assertThat(secrets.values()).allSatisfy(secret -> assertThat(secret).hasSizeGreaterThanOrEqualTo(22));
        assertThat(new TreeSet<>(secrets.values())).as("none is made of another").hasSize(secrets.size());
        assertThat(found(secrets)).isEmpty();

        for (Map.Entry<String, String> secret : secrets.entrySet()) {
            parley.as(parley.company().sam()).put("/api/drafts/leak", Map.of("body", "it is " + secret.getValue())).expect(200);
            assertThat(found(secrets)).as("a row that holds it is found").containsExactly(secret.getKey());
        }
    }

    private Set<String> found(Map<String, String> secrets) throws SQLException {
        List<String> tables = List.copyOf(EveryRow.of(parley).values());
        Set<String> found = new TreeSet<>();
        secrets.forEach((name, secret) -> {
            if (tables.stream().anyMatch(rows -> rows.contains(secret))) {
                found.add(name);
            }
        });
        return found;
    }

    private static String cookie(Answer answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith(name)).findFirst()
                .map(cookie -> cookie.substring(name.length(), cookie.indexOf(';'))).orElseThrow();
    }
}
