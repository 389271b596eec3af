package parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class RestrictionTest {

    private final TestParley parley;

    RestrictionTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void everybody_signed_in_reads_the_rules() {
        Visitor agnes = parley.as(parley.company().agnes());
        Answer rules = agnes.get("/api/restrictions").expect(200);
        assertThat(rules.strings("/items", "/key")).hasSize(30).contains("usb_storage");

        Answer usb = agnes.get("/api/restrictions/usb_storage").expect(200);
        assertThat(usb.string("/name")).isEqualTo("USB sticks and external drives");
        assertThat(usb.string("/defaultRisk")).isEqualTo("MODERATE");
        assertThat(usb.strings("/approverRoles", "")).containsExactly("LINE_MANAGER", "IT_SECURITY");
        assertThat(usb.strings("/questions", "/key")).doesNotContain("data_class").contains("what_device");
        assertThat(usb.strings("/commonQuestions", "/key")).hasSize(9);

        agnes.get("/api/restrictions/of_the_moon").expectProblem(404, "not-found");
        parley.anybody().get("/api/restrictions").expectProblem(401, "not-signed-in");
    }

    @Test
    void a_rule_is_guessed_from_words() {
        Visitor agnes = parley.as(parley.company().agnes());
        assertThat(agnes.get("/api/restrictions?words=usb%20stick").expect(200).strings("/items", "/key"))
                .startsWith("usb_storage");
        assertThat(agnes.get("/api/common-questions").expect(200).strings("/items", "/key")).startsWith("goal", "consequence");
    }

    @Test
    void the_same_catalogue_publishes_nothing_and_a_changed_rule_is_a_new_version() {
        PolicyService book = parley.bean(PolicyService.class);
        Catalogue catalogue = parley.bean(Catalogue.class);
        book.publish(catalogue.restrictions(), catalogue.commonQuestions());
        assertThat(parley.count("select count(*) as n from restriction_version", Map.of())).isEqualTo(30);

        Restriction before = book.inUse("screen_lock").orElseThrow();
        List<Restriction> changed = new ArrayList<>(catalogue.restrictions());
        changed.replaceAll(rule -> rule.key().equals("screen_lock") ? withWhy(rule, "So that nobody reads along") : rule);
        book.publish(changed, catalogue.commonQuestions());
        book.refresh();

        assertThat(book.inUse("screen_lock").orElseThrow().version()).isEqualTo(before.version() + 1);
        assertThat(book.inUse("screen_lock").orElseThrow().why()).isEqualTo("So that nobody reads along");
        assertThat(book.version("screen_lock", before.version())).isEqualTo(before);
        assertThat(book.published()).hasSize(30);
        assertThat(parley.count("select count(*) as n from restriction_version where status = 'SUPERSEDED'", Map.of())).isEqualTo(1);
        assertThat(parley.count("select count(*) as n from activity where kind = 'RESTRICTION_PUBLISHED'", Map.of())).isEqualTo(31);
    }

    private static Restriction withWhy(Restriction rule, String why) {
        return new Restriction(
                rule.key(),
                rule.version(),
                rule.name(),
                rule.area(),
                why,
                rule.commonNeeds(),
                rule.alternatives(),
                rule.standardConditions(),
                rule.questions(),
                rule.defaultRisk(),
                rule.floor(),
                rule.maxDays(),
                rule.approverRoles(),
                rule.owner(),
                rule.reviewBy(),
                rule.nobodyExemptBecause(),
                rule.frictionNote());
    }
}
