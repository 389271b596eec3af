package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class OwnAccountTest {

    private static final String GOOD = "violet harbour tin 9 lamp";

    private final TestParley parley;

    OwnAccountTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void everybody_sees_what_is_known_about_them() {
        Answer account = parley.as(parley.company().priya()).get("/api/account").expect(200);
        assertThat(account.string("/name")).isEqualTo("Priya");
        assertThat(account.strings("/teams", "/name")).containsExactly("Service desk");
    }

    @Test
    void a_code_lets_a_person_choose_their_password_once() {
        UUID iris = newPerson("Iris");
        Answer invitation = parley.as(parley.company().ada()).post("/api/admin/people/" + iris + "/invitation", null).expect(201);
        String code = invitation.string("/code");
        assertThat(invitation.string("/path")).isEqualTo("/invitation#" + code);
        assertThat(parley.count("select count(*) as n from invitation where code_hash = :code", Map.of("code", code))).isZero();

        Answer person = parley.anybody().post("/api/invitation/person", Map.of("code", code)).expect(200);
        assertThat(person.string("/name")).isEqualTo("Iris");
        assertThat(person.string("/email")).isEqualTo("iris@fennwick.example");

        Answer weak = parley.anybody().post("/api/invitation", Map.of("code", code, "password", "iris.fennwick")).expectProblem(400, "invalid");
        assertThat(weak.strings("/errors", "/pointer")).containsExactly("/password");

        Answer session = parley.anybody().post("/api/invitation", Map.of("code", " " + code + " ", "password", GOOD)).expect(201);
        assertThat(session.string("/person/name")).isEqualTo("Iris");
        assertThat(session.header("Set-Cookie")).startsWith("sid=");
        parley.anybody().post("/api/invitation", Map.of("code", code, "password", GOOD)).expectProblem(410, "code-over");
        parley.anybody().post("/api/invitation/person", Map.of("code", code)).expectProblem(410, "code-over");
        parley.anybody().post("/api/session", Map.of("login", "iris@fennwick.example", "password", GOOD)).expect(201);
        assertThat(activity("PASSWORD_CHOSEN", iris)).isEqualTo(1);
        assertThat(activity("PERSON_INVITED", iris)).isEqualTo(1);
    }

    /** Whoever needs a code does not know their password; it may be that somebody else did. */
    @Test
    void a_code_that_replaces_a_password_ends_browsers_and_programs() {
        Visitor browser = parley.as(parley.company().priya());
        String token = browser.post("/api/account/tokens", Map.of("name", "export", "scope", "READ", "days", 30)).expect(201).string("/text");
        Visitor program = parley.anybody().with("Authorization", "Bearer " + token);
        program.get("/api/session").expect(200);
        String code = parley.as(parley.company().ada()).post("/api/admin/people/" + parley.company().priya() + "/invitation", null).expect(201).string("/code");

        parley.anybody().post("/api/invitation", Map.of("code", code, "password", GOOD)).expect(201);

        browser.get("/api/session").expectProblem(401, "not-signed-in");
        program.get("/api/session").expectProblem(401, "not-signed-in");
    }

    @Test
    void a_code_is_over_after_three_days_or_when_there_is_a_newer_one() {
        UUID otto = newPerson("Otto");
        String first = parley.as(parley.company().ada()).post("/api/admin/people/" + otto + "/invitation", null).expect(201).string("/code");
        String second = parley.as(parley.company().ada()).post("/api/admin/people/" + otto + "/invitation", null).expect(201).string("/code");
        assertThat(second).isNotEqualTo(first);
        parley.anybody().post("/api/invitation/person", Map.of("code", first)).expectProblem(410, "code-over");
        parley.anybody().post("/api/invitation/person", Map.of("code", second)).expect(200);

        parley.advance(Duration.ofHours(72).plusSeconds(1));
        parley.anybody().post("/api/invitation", Map.of("code", second, "password", GOOD)).expectProblem(410, "code-over");
        parley.anybody().post("/api/invitation", Map.of("code", "never-was", "password", GOOD)).expectProblem(410, "code-over");
        assertThat(parley.count("select count(*) as n from person where id = :id and password_hash is null", Map.of("id", otto))).isEqualTo(1);
    }

    @Test
    void another_password_needs_the_present_one_and_signs_out_every_other_browser() {
        UUID mila = newPerson("Mila");
        givePassword(mila, GOOD);
        Visitor here = parley.as(mila);
        Visitor elsewhere = parley.as(mila);
        String other = "quiet copper bicycle 41 rain";

        here.put("/api/account/password", Map.of("newPassword", other)).expectProblem(400, "invalid");
        Answer wrong = here.put("/api/account/password", Map.of("currentPassword", "not this one", "newPassword", other)).expectProblem(403, "password-needed");
        assertThat(wrong.strings("/errors", "/pointer")).containsExactly("/currentPassword");
        elsewhere.get("/api/session").expect(200);

        here.put("/api/account/password", Map.of("currentPassword", GOOD, "newPassword", other)).expect(204);
        here.get("/api/session").expect(200);
        elsewhere.get("/api/session").expectProblem(401, "not-signed-in");
        parley.anybody().post("/api/session", Map.of("login", "mila@fennwick.example", "password", GOOD)).expect(401);
        parley.anybody().post("/api/session", Map.of("login", "mila@fennwick.example", "password", other)).expect(201);
    }

    @Test
    void guessing_the_present_password_is_slowed_down() {
        UUID gus = newPerson("Gus");
        givePassword(gus, GOOD);
        Map<String, String> wrong = Map.of("currentPassword", "no", "newPassword", "quiet copper bicycle 41 rain");
        for (int tries = 0; tries < 10; tries++) {
            parley.as(gus).put("/api/account/password", wrong).expect(403);
        }
        parley.as(gus).put("/api/account/password", wrong).expectProblem(429, "too-many-tries");
    }

    @Test
    void passwords_are_long_and_hard_to_guess_without_rules_about_signs() {
        UUID pia = newPerson("Pia");
        givePassword(pia, GOOD);
        for (String bad : List.of("short", "passwordpassword", "123456789012", "qwertyuiopas", "piapiapiapia", "parleyparley", "x".repeat(201))) {
            Answer refused = parley.as(pia).put("/api/account/password", Map.of("currentPassword", GOOD, "newPassword", bad));
            assertThat(refused.strings("/errors", "/pointer")).as(bad).containsExactly("/newPassword");
            refused.expectProblem(400, "invalid");
        }
        String longOne = "seven kinds of weather over one small allotment near the canal, and no two alike 7";
        assertThat(longOne.length()).isGreaterThan(64);
        parley.as(pia).put("/api/account/password", Map.of("currentPassword", GOOD, "newPassword", longOne)).expect(204);
        parley.anybody().post("/api/session", Map.of("login", "pia@fennwick.example", "password", longOne)).expect(201);
        parley.anybody().post("/api/session", Map.of("login", "pia@fennwick.example", "password", longOne.substring(0, 72))).expect(401);
    }

    @Test
    void sessions_are_listed_and_ended_by_their_owner_only() {
        UUID lea = newPerson("Lea");
        Visitor here = parley.as(lea);
        Visitor phone = parley.as(lea);
        Visitor library = parley.as(lea);

        Answer sessions = here.get("/api/account/sessions").expect(200);
        assertThat(sessions.strings("/items", "/current")).containsOnlyOnce("true").hasSize(3);
        String phoneId = phone.get("/api/account/sessions").expect(200).body().at("/items").findParents("current").stream()
                .filter(session -> session.get("current").asBoolean()).findFirst().orElseThrow().get("id").asText();

        parley.as(parley.company().agnes()).delete("/api/account/sessions/" + phoneId).expectProblem(404, "not-found");
        phone.get("/api/session").expect(200);
        here.delete("/api/account/sessions/" + phoneId).expect(204);
        phone.get("/api/session").expectProblem(401, "not-signed-in");
        library.get("/api/session").expect(200);
        here.delete("/api/account/sessions").expect(204);
        library.get("/api/session").expectProblem(401, "not-signed-in");
        here.get("/api/session").expect(200);
    }

    @Test
    void a_token_is_shown_once_acts_as_its_person_and_is_revoked() {
        Visitor priya = parley.as(parley.company().priya());
        Answer created = priya.post("/api/account/tokens", Map.of("name", "nightly export", "scope", "WRITE", "days", 30)).expect(201);
        String text = created.string("/text");
        assertThat(text).startsWith("parley_pat_" + created.string("/token/id") + "_");
        assertThat(priya.get("/api/account/tokens").expect(200).text()).doesNotContain(secretOf(text));

        Visitor program = parley.anybody().with("Authorization", "Bearer " + text);
        assertThat(program.get("/api/session").expect(200).string("/person/name")).isEqualTo("Priya");
        assertThat(priya.get("/api/account/tokens").string("/items/0/lastUsedAt")).isNotNull();
        program.get("/api/admin/people").expectProblem(403, "not-for-your-role");

        parley.as(parley.company().agnes()).delete("/api/account/tokens/" + created.string("/token/id")).expectProblem(404, "not-found");
        program.get("/api/session").expect(200);
        priya.delete("/api/account/tokens/" + created.string("/token/id")).expect(204);
        program.get("/api/session").expectProblem(401, "not-signed-in");
        priya.delete("/api/account/tokens/" + created.string("/token/id")).expect(204);
    }

    @Test
    void a_token_ends_by_itself_and_lasts_a_year_at_most() {
        Visitor omar = parley.as(parley.company().omar());
        assertThat(omar.post("/api/account/tokens", Map.of("name", "for ever", "scope", "WRITE", "days", 366)).expectProblem(400, "invalid").strings("/errors", "/pointer")).containsExactly("/days");
        omar.post("/api/account/tokens", Map.of("name", " ", "scope", "WRITE", "days", 0)).expectProblem(400, "invalid");
        String text = omar.post("/api/account/tokens", Map.of("name", "one day", "scope", "WRITE", "days", 1)).expect(201).string("/text");
        Visitor program = parley.anybody().with("Authorization", "Bearer " + text);
        program.get("/api/session").expect(200);
        parley.advance(Duration.ofDays(1).plusSeconds(1));
        program.get("/api/session").expectProblem(401, "not-signed-in");
    }

    @Test
    void a_token_that_is_nearly_right_is_wrong() {
        String text = parley.as(parley.company().nils()).post("/api/account/tokens", Map.of("name", "right", "scope", "WRITE", "days", 1)).expect(201).string("/text");
        for (String wrong : List.of(text + "x", text.substring(0, text.length() - 1), text.replace("parley_pat_", "parley_"), text.toUpperCase(java.util.Locale.ROOT),
                "parley_pat_" + UUID.randomUUID() + "_" + secretOf(text), new AccessTokenText(UUID.randomUUID(), secretOf(text)).text(),
                text.replace(secretOf(text), secretOf(text).replace(secretOf(text).charAt(5), '~')), "parley_pat_", "")) {
            parley.anybody().with("Authorization", "Bearer " + wrong).get("/api/session").expectProblem(401, "not-signed-in");
        }
        parley.anybody().with("Authorization", "Basic " + text).get("/api/session").expectProblem(401, "not-signed-in");
    }

    @Test
    void a_request_does_not_carry_both_a_cookie_and_a_token() {
        Visitor nils = parley.as(parley.company().nils());
        String text = nils.post("/api/account/tokens", Map.of("name", "both", "scope", "WRITE", "days", 1)).expect(201).string("/text");
        nils.with("Authorization", "Bearer " + text).get("/api/session").expectProblem(401, "not-signed-in");
    }

    @Test
    void a_token_makes_no_token_and_changes_no_password() {
        String text = parley.as(parley.company().nils()).post("/api/account/tokens", Map.of("name", "first", "scope", "WRITE", "days", 1)).expect(201).string("/text");
        Visitor program = parley.anybody().with("Authorization", "Bearer " + text);
        program.post("/api/account/tokens", Map.of("name", "second", "scope", "WRITE", "days", 1)).expectProblem(403, "browser-needed");
        program.put("/api/account/password", Map.of("currentPassword", GOOD, "newPassword", "quiet copper bicycle 41 rain")).expectProblem(403, "browser-needed");
        program.delete("/api/account/sessions").expectProblem(403, "browser-needed");
    }

    @Test
    void a_token_for_looking_changes_nothing() {
        Visitor priya = parley.as(parley.company().priya());
        Map<String, Object> ticket = Map.of("kind", "INCIDENT", "title", "By a program", "body", "It beeps.", "impact", "ONE", "urgency", "HINDERED");
        priya.post("/api/account/tokens", Map.of("name", "without a scope", "days", 1)).expectProblem(400, "invalid");
        Answer read = priya.post("/api/account/tokens", Map.of("name", "reads", "scope", "READ", "days", 1)).expect(201);
        Answer write = priya.post("/api/account/tokens", Map.of("name", "writes", "scope", "WRITE", "days", 1)).expect(201);
        assertThat(priya.get("/api/account/tokens").expect(200).strings("/items", "/scope")).startsWith("WRITE", "READ");

        Visitor reader = parley.anybody().with("Authorization", "Bearer " + read.string("/text"));
        reader.get("/api/tickets").expect(200);
        reader.post("/api/tickets", ticket).expectProblem(403, "read-only-token");
        reader.put("/api/drafts/here", Map.of("body", "x")).expectProblem(403, "read-only-token");
        reader.delete("/api/account/tokens/" + write.string("/token/id")).expectProblem(403, "read-only-token");
        assertThat(parley.count("select count(*) as n from ticket where title = 'By a program'", Map.of())).isZero();
        parley.anybody().with("Authorization", "Bearer " + write.string("/text")).post("/api/tickets", ticket).expect(201);
    }

    @Test
    void another_password_revokes_the_tokens_only_if_asked_to() {
        UUID nora = newPerson("Nora");
        givePassword(nora, GOOD);
        Visitor here = parley.as(nora);
        String text = here.post("/api/account/tokens", Map.of("name", "script", "scope", "READ", "days", 30)).expect(201).string("/text");
        Visitor program = parley.anybody().with("Authorization", "Bearer " + text);
        String second = "quiet copper bicycle 41 rain";

        here.put("/api/account/password", Map.of("currentPassword", GOOD, "newPassword", second)).expect(204);
        program.get("/api/session").expect(200);
        here.put("/api/account/password", Map.of("currentPassword", second, "newPassword", "seven kinds of weather 7", "revokeTokens", true)).expect(204);

        program.get("/api/session").expectProblem(401, "not-signed-in");
        assertThat(here.get("/api/account/tokens").expect(200).string("/items/0/revokedAt")).isNotNull();
        assertThat(parley.count("select count(*) as n from activity where kind = 'PASSWORD_CHOSEN' and subject_id = :id and detail like '%\"revokedTokens\":1%'",
                Map.of("id", nora))).isEqualTo(1);
    }

    private static String secretOf(String text) {
        return AccessTokenText.read(text).orElseThrow().secret();
    }

    private UUID newPerson(String name) {
        return Company.person(parley, name, null, "EMPLOYEE");
    }

    private void givePassword(UUID person, String password) {
        parley.sql("update person set password_hash = :hash where id = :id", Map.of("hash", parley.bean(Passwords.class).hash(password), "id", person));
    }

    private long activity(String kind, UUID subject) {
        return parley.count("select count(*) as n from activity where kind = :kind and subject_id = :id", Map.of("kind", kind, "id", subject));
    }
}
