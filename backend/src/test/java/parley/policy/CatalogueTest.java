package parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.platform.problem.FieldError;

class CatalogueTest {

    private final Catalogue catalogue = new Catalogue(ObjectMapper.getDefault());

    @Test
    void thirty_rules_come_with_their_reason_their_needs_and_their_alternatives() {
        assertThat(catalogue.restrictions()).hasSize(30).extracting(Restriction::key).doesNotHaveDuplicates();
        assertThat(catalogue.commonQuestions()).hasSize(9);
    }

    @Test
    void four_kinds_have_a_floor() {
        assertThat(rule("third_party_data_sharing").floor()).isEqualTo(new RiskFloor(RiskLevel.MODERATE, true));
        assertThat(rule("production_data_in_test").floor().with(false)).isEqualTo(RiskLevel.MODERATE);
        assertThat(rule("mfa_exemption").floor().with(false)).isEqualTo(RiskLevel.MODERATE);
        assertThat(rule("change_without_backup").floor().with(false)).isEqualTo(RiskLevel.HIGH);
        assertThat(catalogue.restrictions()).filteredOn(rule -> rule.floor().equals(RiskFloor.NONE)).hasSize(26);
    }

    @ParameterizedTest
    @CsvSource({
        "usb_storage, IT_SECURITY",
        "mfa_exemption, CISO",
        "meeting_recording, DPO",
        "email_attachment_size, IT_OPERATIONS"
    })
    void every_rule_has_somebody_who_answers_for_it(String key, ApproverRole owner) {
        assertThat(rule(key).owner()).isEqualTo(owner);
    }

    @Test
    void a_question_that_the_rule_repeats_is_asked_once_in_its_words() {
        Questionnaire asked = Questionnaire.of(catalogue.commonQuestions(), rule("screen_lock"));
        assertThat(asked.common())
                .filteredOn(question -> question.key().equals("data_class"))
                .extracting(Question::label)
                .containsExactly("How sensitive is what the screen shows?");
        assertThat(asked.kinds()).extracting(Question::key).containsExactly("place", "task", "minutes", "input");
    }

    /** Two minutes: a quarter of one for each answer in one's own words, five seconds for a day, a number, a choice. */
    @Test
    void a_rule_of_low_risk_is_answered_within_two_minutes() {
        List<Restriction> low = catalogue.restrictions().stream().filter(rule -> rule.defaultRisk() == RiskLevel.LOW).toList();
        assertThat(low).extracting(Restriction::key).contains("blocked_website", "email_attachment_size", "screen_lock");
        assertThat(low).allSatisfy(rule -> {
            List<Question> required = required(Questionnaire.of(catalogue.commonQuestions(), rule));
            long inOwnWords = required.stream().filter(question -> question.type() == QuestionType.TEXT).count();
            assertThat(required).as(rule.key()).hasSizeLessThanOrEqualTo(10);
            assertThat(inOwnWords * 15 + (required.size() - inOwnWords) * 5).as("seconds for " + rule.key()).isLessThan(120);
        });
    }

    @Test
    void a_blocked_page_is_not_asked_for_twice() {
        Questionnaire asked = Questionnaire.of(catalogue.commonQuestions(), rule("blocked_website"));
        assertThat(asked.common()).extracting(Question::label).contains("What does the block page say? Copy the reason or attach a screenshot.");
        assertThat(asked.kinds()).extracting(Question::key).containsExactly("url", "activity", "login_identity", "team_needs_it");
        assertThat(required(asked)).extracting(Question::key)
                .containsExactly("goal", "consequence", "needed_from", "needed_until", "data_class", "manager_knows", "url", "activity", "team_needs_it");
    }

    private static List<Question> required(Questionnaire asked) {
        return Stream.concat(asked.common().stream(), asked.kinds().stream()).filter(Question::required).toList();
    }

    @Test
    void without_a_rule_everybody_is_asked_the_same() {
        Questionnaire asked = Questionnaire.of(catalogue.commonQuestions(), null);
        assertThat(asked.common()).isEqualTo(catalogue.commonQuestions());
        assertThat(asked.kinds()).isEmpty();
    }

    @Test
    void answers_are_told_what_is_wrong_field_by_field() {
        Questionnaire asked = Questionnaire.of(catalogue.commonQuestions(), rule("screen_lock"));
        assertThat(asked.problemsWith(Map.of("place", "Hall 2", "minutes", "ten", "colour/no", "red"), "/answers"))
                .extracting(FieldError::pointer)
                .containsExactly("/answers/task", "/answers/minutes", "/answers/input", "/answers/colour~1no");
        assertThat(asked.problemsWith(
                        Map.of("place", "Hall 2", "task", "See the line", "minutes", "10", "input", "I do not know"), "/answers"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'This device has been blocked: removable storage is not allowed. I need my USB stick.', usb_storage",
        "'I want to put our member list into a private Dropbox, the partner insists', personal_cloud_storage",
        "'the second factor does not work in the zone, phones are forbidden', mfa_exemption",
        "'my macro workbook is dead since the block', office_macros",
        "'I want ChatGPT to write the comparison from tenants data, an AI assistant', generative_ai",
        "'I will work from abroad, two weeks from another country', remote_access_abroad"
    })
    void a_rule_is_found_from_what_somebody_tells(String told, String key) {
        assertThat(new RuleFinder(catalogue.restrictions()).find(told)).first().extracting(Restriction::key).isEqualTo(key);
    }

    @Test
    void nothing_is_guessed_from_nothing() {
        assertThat(new RuleFinder(catalogue.restrictions()).find("please help me with it")).isEmpty();
    }

    private Restriction rule(String key) {
        List<Restriction> found =
                catalogue.restrictions().stream().filter(rule -> rule.key().equals(key)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
