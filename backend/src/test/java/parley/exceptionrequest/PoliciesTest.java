package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.path;
import static parley.policy.ApproverRole.IT_SECURITY;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.policy.ApproverRole;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** The figures of the Policies page from cases that people worked, each opened to the cases behind it. */
@OnBothDatabases
class PoliciesTest {

    private final TestParley parley;
    private Casework work;

    PoliciesTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void a_new_desk() {
        parley.empty();
        work = Casework.of(parley);
    }

    @Test
    void every_figure_opens_the_cases_behind_it() {
        Answer approved = work.active();
        Answer declined = declined();
        Answer other = work.accepted(work.offered(work.inConversation(work.filed()), "Company stick"));
        Answer waiting = work.awaiting();
        parley.advance(Duration.ofDays(15));

        assertThat(behind("REQUESTS")).containsExactlyInAnyOrder(numbers(approved, declined, other, waiting));
        assertThat(behind("DECIDED")).containsExactlyInAnyOrder(numbers(approved, declined));
        assertThat(behind("APPROVED")).containsExactly(numbers(approved));
        assertThat(behind("DECLINED")).containsExactly(numbers(declined));
        assertThat(behind("WORKING_ALTERNATIVES")).containsExactly(numbers(other));
        assertThat(behind("BARE_DECLINES")).as("not yet").isEmpty();
        assertThat(behind("IN_FORCE")).containsExactly(numbers(approved));
        parley.advance(Duration.ofDays(20));
        assertThat(behind("DECLINED_FOR_GOOD")).containsExactly(numbers(declined));
        assertThat(behind("BARE_DECLINES")).as("she took another way with us since").isEmpty();
        assertThat(behind("ENDED")).as("by the clock, whether or not it is written down").containsExactly(numbers(approved));
        assertThat(behind("STILL_IN_USE")).containsExactly(numbers(approved));
        assertThat(lotte().get("/api/policies/cases.csv?figure=APPROVED").expect(200).text()).contains("milling programs").startsWith("number,title");
    }

    @Test
    void a_rule_is_told_with_what_is_not_said_for_being_too_few() {
        work.active();
        Answer usb = lotte().get("/api/policies/rules/usb_storage").expect(200);
        assertThat(usb.number("/figures/requests")).isEqualTo(1);
        assertThat(usb.string("/figures/approved/shown")).isEqualTo("NOTHING");
        assertThat(usb.body().at("/figures/approved/part").isNull()).isTrue();
        assertThat(usb.body().at("/trend")).hasSize(8);
        assertThat(usb.string("/trend/7/quarter")).isEqualTo("2026-Q1");
        assertThat(usb.number("/trend/7/requests")).isEqualTo(1);
        assertThat(usb.strings("/needs", "/need")).isNotEmpty();
        assertThat(usb.body().at("/needs").findValuesAsText("requests").stream().mapToInt(Integer::parseInt).sum()).isEqualTo(1);
        for (int count = 0; count < 4; count++) {
            work.active();
        }
        Answer counts = lotte().get("/api/policies/rules/usb_storage").expect(200);
        assertThat(counts.string("/figures/approved/shown")).isEqualTo("COUNTS");
        assertThat(counts.number("/figures/approved/part")).isEqualTo(5);
        assertThat(counts.body().at("/figures/approved/share").isNull()).isTrue();
        assertThat(counts.string("/waits/shown")).isEqualTo("COUNTS");
    }

    @Test
    void owners_read_about_their_rules_supervisors_about_all_and_what_is_about_people_is_for_leads() {
        work.active();
        Visitor sam = work.approver(IT_SECURITY);
        assertThat(sam.get("/api/policies").expect(200).strings("/rules", "/owner")).isNotEmpty().containsOnly("IT_SECURITY");
        assertThat(lotte().get("/api/policies").expect(200).body().at("/rules")).hasSize(30);
        work.approver(ApproverRole.DPO).get("/api/policies/rules/usb_storage").expectProblem(404, "not-found");
        sam.get("/api/policies/signals").expectProblem(403, "not-for-your-role");
        sam.get("/api/policies/fairness").expectProblem(403, "not-for-your-role");
        sam.get("/api/policies/cases?figure=DECIDED&approver=" + work.personOf(IT_SECURITY)).expectProblem(404, "not-found");
        work.agnes().get("/api/policies").expectProblem(403, "not-for-your-role");

        Answer signals = lotte().get("/api/policies/signals").expect(200);
        assertThat(signals.strings("/approvers", "/approver/name")).containsExactly("Sam", "Tomas");
        assertThat(signals.string("/approvers/0/approvals/shown")).isEqualTo("NOTHING");
        assertThat(lotte().get("/api/policies/fairness").expect(200).strings("/departments", "/name")).containsExactly("Warehouse");
        assertThat(lotte().get("/api/policies/cases?figure=DECIDED&approver=" + work.personOf(IT_SECURITY)).expect(200).body().at("/items")).hasSize(1);
    }

    @Test
    void who_may_not_see_a_case_reads_only_that_it_is_there() {
        work.active();
        parley.sql("insert into approver_group_member (role, person_id, added_at) values ('IT_SECURITY', :nils, :now)",
                Map.of("nils", parley.company().ines(), "now", parley.clock().instant()));
        parley.sql("insert into person_role (person_id, role, granted_at) values (:nils, 'APPROVER', :now)",
                Map.of("nils", parley.company().ines(), "now", parley.clock().instant()));
        parley.sql("delete from exception_slot", Map.of());
        Answer found = parley.as(parley.company().ines()).get("/api/policies/cases?figure=REQUESTS").expect(200);
        assertThat(found.body().at("/items")).isEmpty();
        assertThat(found.number("/counted")).isEqualTo(1);
        assertThat(found.number("/hidden")).isEqualTo(1);
    }

    @Test
    void the_statements_are_the_same_with_little_and_with_much() {
        work.active();
        List<List<String>> few = statements();
        for (int count = 0; count < 6; count++) {
            work.active();
            declined();
        }
        assertThat(statements()).isEqualTo(few);
        assertThat(few).extracting(List::size).as("who asks, their rules, the company, then one for each section").containsExactly(6, 7, 6, 5, 6);
    }

    private List<List<String>> statements() {
        Visitor lotte = lotte();
        return Stream.of("/api/policies", "/api/policies/rules/usb_storage", "/api/policies/signals", "/api/policies/fairness", "/api/policies/cases?figure=DECIDED")
                .map(screen -> {
                    lotte.get(screen).expect(200);
                    return parley.statements(() -> lotte.get(screen).expect(200));
                }).toList();
    }

    private Answer declined() {
        Answer asked = work.awaiting();
        Visitor sam = work.approver(IT_SECURITY);
        return sam.seen(work.opened(asked, sam))
                .put(path(asked, "/decline"), Map.of("category", "RISK_TOO_HIGH", "reason", Casework.PLAIN_REASON)).expect(200);
    }

    private Long[] behind(String figure) {
        return lotte().get("/api/policies/cases?figure=" + figure).expect(200).strings("/items", "/number").stream().map(Long::valueOf).toArray(Long[]::new);
    }

    private static Long[] numbers(Answer... cases) {
        return Arrays.stream(cases).map(one -> one.number("/number")).toArray(Long[]::new);
    }

    private Visitor lotte() {
        return parley.as(parley.company().lotte());
    }
}
