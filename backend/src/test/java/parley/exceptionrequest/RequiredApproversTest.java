package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.policy.ApproverRole;
import parley.policy.RiskLevel;

class RequiredApproversTest {

    private static final Touches PUBLIC = new Touches(DataClass.PUBLIC, Known.NO, Known.NO);

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        // low adds nobody
        "IT_SECURITY, LOW, IT_SECURITY",
        "LINE_MANAGER IT_SECURITY DPO, LOW, LINE_MANAGER IT_SECURITY DPO",
        // moderate
        "IT_SECURITY, MODERATE, LINE_MANAGER IT_SECURITY",
        "IT_OPERATIONS, MODERATE, LINE_MANAGER IT_OPERATIONS IT_SECURITY",
        "LINE_MANAGER DPO, MODERATE, LINE_MANAGER IT_SECURITY DPO",
        // a kind that names the higher role leaves the row's lower one out; two that it names both stay
        "IT_SECURITY CISO, MODERATE, LINE_MANAGER IT_SECURITY CISO",
        "SYSTEM_OWNER IT_OPERATIONS CISO EXECUTIVE, MODERATE, EXECUTIVE SYSTEM_OWNER IT_OPERATIONS CISO",
        // high: the row's higher role takes the place of the kind's lower one
        "IT_SECURITY, HIGH, DEPARTMENT_HEAD CISO",
        "LINE_MANAGER IT_SECURITY, HIGH, DEPARTMENT_HEAD CISO",
        "LINE_MANAGER IT_SECURITY CISO, HIGH, DEPARTMENT_HEAD IT_SECURITY CISO",
        "LINE_MANAGER DATA_OWNER DPO LEGAL IT_SECURITY, HIGH, DEPARTMENT_HEAD DATA_OWNER CISO DPO LEGAL",
        // critical
        "LINE_MANAGER IT_SECURITY, CRITICAL, EXECUTIVE CISO",
        "SYSTEM_OWNER IT_OPERATIONS CISO EXECUTIVE, CRITICAL, EXECUTIVE SYSTEM_OWNER IT_OPERATIONS CISO"
    })
    void the_kind_and_the_level_together_say_who_agrees(String kinds, RiskLevel level, String required) {
        assertThat(RequiredApprovers.of(roles(kinds), level, PUBLIC)).containsExactlyElementsOf(roles(required));
    }

    @Test
    void the_owner_of_confidential_data_agrees_at_high_risk() {
        for (DataClass confidential : List.of(DataClass.CONFIDENTIAL, DataClass.RESTRICTED, DataClass.NOT_SURE)) {
            Touches touches = new Touches(confidential, Known.NO, Known.NO);
            assertThat(RequiredApprovers.of(roles("IT_SECURITY"), RiskLevel.HIGH, touches))
                    .contains(ApproverRole.DATA_OWNER);
            assertThat(RequiredApprovers.of(roles("IT_SECURITY"), RiskLevel.MODERATE, touches))
                    .doesNotContain(ApproverRole.DATA_OWNER);
        }
        assertThat(RequiredApprovers.of(
                        roles("IT_SECURITY"), RiskLevel.HIGH, new Touches(DataClass.INTERNAL, Known.YES, Known.YES)))
                .doesNotContain(ApproverRole.DATA_OWNER);
    }

    @ParameterizedTest(name = "people {0}, contracts {1}")
    @CsvSource({"YES, NO, DPO", "NO, YES, LEGAL", "UNKNOWN, UNKNOWN, DPO LEGAL", "NO, NO, ''"})
    void at_critical_risk_data_protection_and_legal_agree_where_people_or_contracts_are_touched(
            Known people, Known contracts, String more) {
        List<ApproverRole> required = RequiredApprovers.of(
                roles("IT_SECURITY"), RiskLevel.CRITICAL, new Touches(DataClass.RESTRICTED, people, contracts));
        assertThat(required).containsExactlyElementsOf(roles(("EXECUTIVE CISO " + more).strip()));
    }

    @ParameterizedTest
    @CsvSource({"LOW, 365, 4, 1", "MODERATE, 180, 4, 3", "HIGH, 90, 2, 5", "CRITICAL, 30, 1, 2"})
    void the_level_says_how_long_and_how_fast(RiskLevel level, int maxDays, int replyHours, int decisionDays) {
        ApprovalRow row = ApprovalRow.of(level);
        assertThat(row.maxDays()).isEqualTo(maxDays);
        assertThat(row.firstReplyTarget()).hasHours(replyHours);
        assertThat(row.decisionTargetDays()).isEqualTo(decisionDays);
    }

    private static List<ApproverRole> roles(String names) {
        return Arrays.stream(names.split(" ")).map(ApproverRole::valueOf).toList();
    }
}
