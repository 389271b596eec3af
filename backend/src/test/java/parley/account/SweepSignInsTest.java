package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

@OnBothDatabases
class SweepSignInsTest {

    private final TestParley parley;

    SweepSignInsTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void what_is_kept_about_signing_in_goes_when_it_means_nothing_any_more() {
        UUID otto = Company.person(parley, "Otto", null, "EMPLOYEE");
        parley.sql("update person set password_hash = :hash where id = :id", Map.of("hash", parley.bean(Passwords.class).hash("violet harbour tin"), "id", otto));
        parley.anybody().post("/api/session", Map.of("login", "otto@fennwick.example", "password", "wrong")).expect(401);
        parley.anybody().post("/api/session", Map.of("login", "nobody@fennwick.example", "password", "wrong")).expect(401);
        parley.anybody().post("/api/session", Map.of("login", "otto@fennwick.example", "password", "violet harbour tin")).expect(201);
        parley.as(parley.company().ada()).post("/api/admin/people/" + otto + "/invitation", null).expect(201);
        parley.as(otto).post("/api/account/tokens", Map.of("name", "short", "scope", "READ", "days", 1)).expect(201);
        parley.as(otto).post("/api/account/tokens", Map.of("name", "long", "scope", "READ", "days", 365)).expect(201);

        parley.bean(SweepSignIns.class).run();
        assertThat(rows("failed_sign_in")).as("what can still be counted").isEqualTo(1);
        assertThat(own("session", otto)).isEqualTo(3);

        parley.advance(Duration.ofHours(9));
        parley.bean(SweepSignIns.class).run();
        assertThat(own("session", otto)).as("left alone for longer than 8 hours").isZero();
        assertThat(rows("failed_sign_in")).isEqualTo(1);
        parley.advance(Duration.ofHours(16));
        parley.bean(SweepSignIns.class).run();
        assertThat(rows("failed_sign_in")).isZero();
        assertThat(own("invitation", otto)).isEqualTo(1);
        assertThat(own("known_device", otto)).isEqualTo(1);

        parley.advance(Duration.ofDays(93));
        parley.bean(SweepSignIns.class).run();
        assertThat(own("invitation", otto)).isZero();
        assertThat(own("access_token", otto)).as("the one that still works").isEqualTo(1);
        assertThat(own("known_device", otto)).isEqualTo(1);
        parley.advance(Duration.ofDays(90));
        parley.bean(SweepSignIns.class).run();
        assertThat(own("known_device", otto)).isZero();
        assertThat(own("access_token", otto)).isEqualTo(1);
    }

    private long rows(String table) {
        return parley.count("select count(*) as n from " + table, Map.of());
    }

    private long own(String table, UUID person) {
        return parley.count("select count(*) as n from " + table + " where person_id = :id", Map.of("id", person));
    }
}
