package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.platform.Ids;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class SessionTest {

    private final TestParley parley;

    SessionTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void a_person_signs_in_with_their_password_and_out_again() {
        givePassword("correct horse battery");

        Answer session = parley.anybody().post("/api/session", Map.of("login", "AGNES@fennwick.example", "password", "correct horse battery")).expect(201);

        assertThat(session.string("/person/name")).isEqualTo("Agnes");
        assertThat(session.strings("/roles", "")).containsExactly("EMPLOYEE");
        String cookie = session.header("Set-Cookie");
        assertThat(cookie).startsWith("sid=").containsIgnoringCase("HttpOnly").contains("SameSite=Lax").contains("Path=/");

        Visitor agnes = parley.anybody().with("Cookie", cookie.substring(0, cookie.indexOf(';')));
        assertThat(agnes.get("/api/session").expect(200).string("/csrfToken")).isEqualTo(session.string("/csrfToken"));
        agnes.delete("/api/session").expectProblem(403, "forged");
        agnes.with("X-CSRF-Token", session.string("/csrfToken")).delete("/api/session").expect(204);
        agnes.get("/api/session").expectProblem(401, "not-signed-in");
    }

    @Test
    void who_may_be_asked_to_decide_is_told_so_whatever_their_roles() {
        var company = parley.company();
        assertThat(decides(company.agnes())).isFalse();
        assertThat(decides(company.tomas())).as("leads Agnes").isTrue();

        UUID hanna = Company.person(parley, "Hanna", null, "EMPLOYEE");
        UUID joost = Company.person(parley, "Joost", null, "EMPLOYEE");
        assertThat(decides(hanna)).isFalse();
        assertThat(decides(joost)).isFalse();
        parley.sql("insert into department (id, name, head_id) values (:id, 'Tool room', :head)", Map.of("id", Ids.next(), "head", hanna));
        parley.sql("insert into approver_group_member (role, person_id, added_at) values ('LEGAL', :person, :now)",
                Map.of("person", joost, "now", parley.clock().instant()));

        assertThat(decides(hanna)).as("heads a department").isTrue();
        assertThat(decides(joost)).as("is in an approver group").isTrue();
    }

    private boolean decides(UUID person) {
        return parley.as(person).get("/api/session").expect(200).flag("/decides");
    }

    @Test
    void a_wrong_password_and_an_unknown_login_look_alike() {
        givePassword("correct horse battery");

        Answer wrong = parley.anybody().post("/api/session", Map.of("login", "agnes@fennwick.example", "password", "wrong")).expectProblem(401, "wrong-credentials");
        Answer unknown = parley.anybody().post("/api/session", Map.of("login", "nobody@fennwick.example", "password", "wrong")).expectProblem(401, "wrong-credentials");

        assertThat(wrong.withoutInstance()).isEqualTo(unknown.withoutInstance());
        // And what a door says that tells them apart is told apart.
        Answer speaking = new Answer(unknown.status(), unknown.headers(), unknown.text().replace("password", "login"), unknown.body());
        assertThat(speaking.withoutInstance()).isNotEqualTo(wrong.withoutInstance());
    }

    @Test
    void bad_input_is_told_field_by_field() {
        Answer missing = parley.anybody().post("/api/session", Map.of("login", "")).expectProblem(400, "invalid");
        assertThat(missing.strings("/errors", "/pointer")).contains("/login");

        Answer unknown = parley.anybody().post("/api/session", "{\"admin\": true, \"login\": \"a\", \"password\": \"b\"}").expectProblem(400, "invalid");
        assertThat(unknown.strings("/errors", "/pointer")).containsExactly("/admin");
        parley.anybody().post("/api/session", "{\"login\": \"a\", \"password\": \"b\", \"admin\": true}").expectProblem(400, "invalid");

        parley.anybody().post("/api/session", "{\"login\":").expectProblem(400, "unreadable");
        parley.anybody().post("/api/session", Map.of("login", java.util.List.of("x"), "password", "b")).expectProblem(400, "invalid");
        parley.anybody().post("/api/session", "x".repeat(31 * 1024 * 1024)).expectProblem(413, "too-large");
        parley.as(parley.company().agnes()).with("Content-Type", "text/plain").post("/api/session", "hello").expectProblem(415, "wrong-media-type");
    }

    @Test
    void a_request_from_another_site_is_refused() {
        parley.as(parley.company().agnes()).with("Origin", "https://evil.example").delete("/api/session").expectProblem(403, "forged");
    }

    private void givePassword(String password) {
        parley.sql("update person set password_hash = :hash where id = :id",
                Map.of("hash", parley.bean(Passwords.class).hash(password), "id", parley.company().agnes()));
    }
}
