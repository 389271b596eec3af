package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** A new installation belongs to whoever reads its console, once. */
@OnBothDatabases
class SetUpTest {

    private static final String GOOD = "violet harbour tin 9 lamp";

    private final TestParley parley;

    SetUpTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void the_first_administrator_is_made_once_with_the_code_of_the_console_and_no_password_is_known_before() {
        assertThat(passwords()).as("passwords that come with an installation").isZero();
        String older = parley.bean(SetUpService.class).prepare().orElseThrow();
        String code = parley.bean(SetUpService.class).prepare().orElseThrow();
        for (String wrong : new String[] {"", "wrong", older, code.substring(1), code + "x"}) {
            assertThat(parley.anybody().post("/api/setup", setUp(wrong, "eve@fennwick.example")).status()).as(wrong).isBetween(400, 403);
        }
        assertThat(passwords()).isZero();

        parley.anybody().post("/api/setup", setUp(code, "root@fennwick.example")).expect(201);

        assertThat(passwords()).isEqualTo(1);
        parley.anybody().post("/api/setup", setUp(code, "eve@fennwick.example")).expectProblem(404, "not-found");
        assertThat(parley.bean(SetUpService.class).prepare()).as("another code").isEmpty();
        assertThat(passwords()).isEqualTo(1);
    }

    private long passwords() {
        return parley.count("select count(*) as n from person where password_hash is not null", Map.of());
    }

    private static Map<String, Object> setUp(String code, String email) {
        return Map.of("code", code, "name", "Root", "email", email, "password", GOOD);
    }
}
