package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.policy.ApproverRole;
import parley.testing.Answer;
import parley.testing.MovableClock;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** Real stories with what should come of them, each played by everybody involved over HTTP. */
@OnBothDatabases
class WorkedCasesTest {

    /** Comes with emergencies, which are not part of a request's ordinary life. */
    private static final String EMERGENCY = "emergency_approved";

    private final TestParley parley;
    private final Casework work;

    WorkedCasesTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @BeforeEach
    void the_same_morning() {
        parley.clock().setTo(MovableClock.START);
    }

    @Test
    void all_but_the_emergency_are_played_and_two_of_them_bridge_the_time() {
        assertThat(cases().count()).isEqualTo(21);
        assertThat(cases().filter(story -> story.getPayload().at("/interim_grant_days").asInt() > 0).count()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_story_ends_as_it_should(JsonNode story) {
        Answer understood = work.inConversation(filed(story));
        Answer rated = looked(rated(understood, story), story);
        switch (story.at("/expected_outcome").asText()) {
            case "resolved_by_alternative" -> endsWithAnAlternative(rated, story);
            case "declined" -> endsDeclined(rated, story);
            case "approved", "approved_with_conditions" -> endsInForce(rated, story);
            default -> throw new AssertionError(story.at("/expected_outcome").asText());
        }
    }

    private void endsWithAnAlternative(Answer rated, JsonNode story) {
        Answer conditioned = inMeantime(withConditions(rated, story), story);
        Answer resolved = work.accepted(offered(conditioned, alternatives(story).get(0)));
        assertThat(resolved.string("/state")).isEqualTo("RESOLVED_BY_ALTERNATIVE");
        assertThat(resolved.string("/ticketStatus")).isEqualTo("RESOLVED");
        bridgeEnds(resolved, story);
    }

    /** What bridged the time is over when the other way is in place; somebody takes it away, and proves it. */
    private void bridgeEnds(Answer resolved, JsonNode story) {
        if (story.at("/interim_grant_days").asInt() == 0) {
            assertThat(resolved.body().hasNonNull("interim")).isFalse();
            return;
        }
        assertThat(resolved.flag("/interim/holds")).isTrue();
        assertThat(resolved.string("/interim/lastDay")).as("the day on which the other way is ready")
                .isEqualTo(Casework.TODAY.plusDays(1).toString());
        parley.advance(Duration.ofDays(2));
        parley.bean(RecordWhatTheClockDecided.class).run();
        Answer over = work.read(resolved, work.priya());
        assertThat(over.string("/interim/endCause")).isEqualTo("TIME");
        assertThat(over.flag("/interim/removalOwed")).isTrue();
        assertThat(over.string("/ticketStatus")).isEqualTo("OPEN");
        Answer removed = work.removedMeanwhile(over);
        assertThat(removed.flag("/interim/removalOwed")).isFalse();
        assertThat(removed.string("/ticketStatus")).isEqualTo("RESOLVED");
        assertThat(removed.string("/state")).isEqualTo("RESOLVED_BY_ALTERNATIVE");
    }

    private void endsDeclined(Answer rated, JsonNode story) {
        Answer offered = rated;
        for (String alternative : alternatives(story)) {
            offered = offered(offered, alternative);
        }
        Answer asked = work.asked(offered, Math.min(7, (int) rated.number("/maxDays")), "The offers stay open, whatever is decided");
        ApproverRole decider = ApproverRole.valueOf(asked.string("/approvers/0/heldBy"));
        Answer opened = work.opened(asked, work.approver(decider));
        Answer declined = work.approver(decider)
                .seen(opened)
                .put(
                        Casework.path(opened, "/decline"),
                        Map.of("category", "RISK_TOO_HIGH", "reason", story.at("/rationale").asText()))
                .expect(200);
        assertThat(declined.string("/state")).isEqualTo("DECLINED");
        assertThat(work.read(declined, work.agnes()).expect(200).string("/decisions/0/reason"))
                .isEqualTo(story.at("/rationale").asText());
    }

    private void endsInForce(Answer rated, JsonNode story) {
        Answer conditioned = withConditions(rated, story);
        assertThat(roles(conditioned)).containsExactlyInAnyOrderElementsOf(expectedRoles(story));
        Answer answered = work.rejected(offered(conditioned, alternatives(story).get(0)));
        int cap = (int) answered.number("/maxDays");
        int days = story.at("/duration_days").asInt();
        assertThat(days).isLessThanOrEqualTo(cap);
        answered = inMeantime(answered, story);
        assertThat(work.ask(answered, cap + 1, null).expectProblem(400, "invalid").strings("/errors", "/pointer"))
                .containsExactly("/lastDay");

        Answer agreed = work.approvedByAll(work.asked(answered, days, null));
        boolean conditions = !story.at("/conditions").isEmpty();
        assertThat(agreed.string("/state")).isEqualTo("ACTIVE");
        assertThat(agreed.string("/decisions/0/outcome")).isEqualTo(conditions ? "APPROVE_WITH_CONDITIONS" : "APPROVE");
        assertThat(agreed.flag("/term/inForce")).isTrue();
        assertThat(agreed.string("/term/lastDay")).isEqualTo(Casework.TODAY.plusDays(days).toString());
    }

    /** Where the story bridges the time, those who are needed at its risk let Agnes go on. */
    private Answer inMeantime(Answer before, JsonNode story) {
        int days = story.at("/interim_grant_days").asInt();
        if (days == 0) {
            return before;
        }
        Answer granted = work.askedMeanwhile(before, days);
        while (!granted.flag("/interim/holds")) {
            granted = work.signedMeanwhile(granted, ApproverRole.valueOf(granted.string("/interim/mustSign/0/heldBy")));
        }
        assertThat(granted.string("/interim/level")).isEqualTo(upper(story, "/residual_risk"));
        return granted;
    }

    /** Where data goes to a third party, its sheet is read: what was declined has the contradiction in it. */
    private Answer looked(Answer rated, JsonNode story) {
        if (!isForThirdParty(story)) {
            return rated;
        }
        boolean declined = story.at("/expected_outcome").asText().equals("declined");
        ThirdPartyWork sheet = new ThirdPartyWork(work);
        return declined
                ? sheet.read(rated, SheetRow.RESALE, SheetRow.AGREEMENT, SheetRow.LIABILITY)
                : sheet.chosen(sheet.read(rated), ThirdPartyOutcome.GO_AHEAD);
    }

    private static boolean isForThirdParty(JsonNode story) {
        return story.at("/restriction_key").asText().equals(ThirdParty.RULE);
    }

    private Answer rated(Answer understood, JsonNode story) {
        Answer rated = work.rated(
                understood,
                story.at("/likelihood").asInt(),
                story.at("/impact").asInt(),
                isForThirdParty(story) ? "YES" : "NO");
        assertThat(rated.string("/rating/inherent")).isEqualTo(upper(story, "/inherent_risk"));
        return rated;
    }

    /** Adds the conditions; the first ones earn the credits. All that come before the start are proven. */
    private Answer withConditions(Answer rated, JsonNode story) {
        int likelihood = story.at("/verified_control_credits/likelihood").asInt();
        int impact = story.at("/verified_control_credits/impact").asInt();
        Answer latest = rated;
        int place = 0;
        for (JsonNode condition : story.at("/conditions")) {
            RiskAxis lowers = place < likelihood ? RiskAxis.LIKELIHOOD : place < likelihood + impact ? RiskAxis.IMPACT : null;
            latest = work.condition(latest, condition.asText(), timing(condition.asText()), lowers);
            place++;
        }
        assertThat(place).isGreaterThanOrEqualTo(likelihood + impact);
        assertThat(latest.string("/rating/residualOnceMet")).isEqualTo(upper(story, "/residual_risk"));
        Answer proven = work.proven(latest, ConditionTiming.BEFORE_START);
        assertThat(proven.string("/rating/residualNow")).isEqualTo(upper(story, "/residual_risk"));
        return proven;
    }

    private Answer filed(JsonNode story) {
        String rule = story.at("/restriction_key").asText();
        Map<String, Object> need = Casework.aNeed();
        need.put("restriction", rule);
        need.put("goal", story.at("/request").asText());
        need.put("dataClass", upper(story, "/data_class"));
        need.put("workaround", story.at("/disclosed_workaround").isNull() ? null : story.at("/disclosed_workaround").asText());
        need.put("answers", work.answers(rule));
        return work.agnes().post("/api/exception-requests", need).expect(201);
    }

    private Answer offered(Answer before, String alternative) {
        Map<String, Object> offer = new HashMap<>(Casework.anOffer(alternative));
        offer.put("fromCatalogue", alternative);
        return work.priya().seen(before).post(Casework.path(before, "/proposals"), offer).expect(201);
    }

    private static ConditionTiming timing(String condition) {
        return condition.startsWith("Ends ") || condition.startsWith("Deletion confirmed after")
                ? ConditionTiming.AT_END
                : ConditionTiming.BEFORE_START;
    }

    private static List<String> roles(Answer answer) {
        return answer.strings("/approvers", "/role");
    }

    private static List<String> expectedRoles(JsonNode story) {
        return texts(story.at("/required_approvers")).map(role -> role.toUpperCase(Locale.ROOT)).toList();
    }

    private static List<String> alternatives(JsonNode story) {
        return texts(story.at("/expected_alternatives")).toList();
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }

    private static String upper(JsonNode story, String pointer) {
        return story.at(pointer).asText().toUpperCase(Locale.ROOT);
    }

    static Stream<Named<JsonNode>> cases() {
        try (InputStream stream = WorkedCasesTest.class.getResourceAsStream("worked-cases.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(stream).spliterator(), false)
                    .filter(story -> !story.at("/expected_outcome").asText().equals(EMERGENCY))
                    .map(story -> Named.of(story.at("/id").asText() + " " + story.at("/requester").asText(), story));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
