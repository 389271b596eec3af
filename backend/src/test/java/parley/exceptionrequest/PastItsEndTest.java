package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import parley.policy.ApproverRole;
import parley.policy.RiskLevel;

/** A chain of renewals goes on past its end once, one level up, and only while it is asked whether the rule is still right. */
class PastItsEndTest {

    private static final String NO_OTHER_WAY = "There is no network at all";

    @Test
    void a_third_renewal_is_decided_by_the_level_above_for_the_time_of_that_level() {
        assertThat(rated(2, 3, 3).file().requiredRoles()).containsExactly(ApproverRole.LINE_MANAGER, ApproverRole.IT_SECURITY);
        Story third = rated(3, 3, 3).ruleUnderReview(true);
        assertThat(third.file().requiredRoles()).containsExactly(ApproverRole.DEPARTMENT_HEAD, ApproverRole.CISO);
        assertThat(third.file().maxDays()).isEqualTo(90);
        third.asked(30, NO_OTHER_WAY, Company.SAM).approved(Company.HENRIK).approved(Company.CHIARA);
        assertThat(third.state()).isEqualTo(CaseState.ACTIVE);
        assertThatThrownBy(() -> third.turn(Company.INES).renew()).as("the last one").isInstanceOf(ChainIsAtItsEnd.class);
    }

    @Test
    void without_a_review_it_is_neither_asked_for_nor_decided() {
        assertThatThrownBy(() -> rated(3, 3, 3).asked(30, NO_OTHER_WAY, Company.SAM)).isInstanceOf(RuleNotUnderReview.class);
        Story asked = rated(3, 3, 3).ruleUnderReview(true).asked(30, NO_OTHER_WAY, Company.SAM).approved(Company.HENRIK).ruleUnderReview(false);
        assertThatThrownBy(() -> asked.approved(Company.CHIARA)).isInstanceOf(RuleNotUnderReview.class);
        assertThat(asked.state()).isEqualTo(CaseState.AWAITING_DECISION);
    }

    @Test
    void where_nobody_stands_above_there_is_no_third() {
        assertThatThrownBy(() -> rated(3, 5, 5).ruleUnderReview(true).asked(20, NO_OTHER_WAY, Company.SAM)).isInstanceOf(RuleNotUnderReview.class);
    }

    @Test
    void it_is_asked_for_only_while_the_rule_is_under_review() {
        Story second = rated(2, 3, 3).asked(30, NO_OTHER_WAY, Company.SAM).approved(Company.MARA).approved(Company.DELE);
        assertThatThrownBy(() -> second.turn(Company.INES).renew()).isInstanceOf(ChainIsAtItsEnd.class);
        assertThat(second.ruleUnderReview(true).turn(Company.INES).renew()).isNotNull();
    }

    private static Story rated(int renewal, int likelihood, int impact) {
        RiskLevel level = likelihood == 5 ? RiskLevel.CRITICAL : RiskLevel.MODERATE;
        return Story.aRequest().renewalNumber(renewal, level).inConversation().rated(likelihood, impact, Company.SAM);
    }
}
