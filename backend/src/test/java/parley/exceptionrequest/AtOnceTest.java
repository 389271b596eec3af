package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.policy.ApproverRole.IT_SECURITY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** People act on one case at the same moment: one goes first, the others are told, and nothing is torn. */
@OnBothDatabases
class AtOnceTest {

    private final TestParley parley;
    private final Casework work;

    AtOnceTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @Test
    void of_two_votes_given_at_once_one_counts_and_the_other_is_told_to_look_again() throws Exception {
        for (int round = 0; round < 5; round++) {
            Answer asked = work.awaiting();
            work.opened(asked, work.tomas());
            Answer opened = work.opened(asked, work.approver(IT_SECURITY));

            List<Answer> answers = atOnce(List.of(
                    () -> work.approve(opened, work.tomas()), () -> work.approve(opened, work.approver(IT_SECURITY))));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
            assertThat(votes(asked)).isEqualTo(1);
        }
    }

    @Test
    void a_vote_sent_twice_at_once_is_one_vote() throws Exception {
        Answer opened = work.opened(work.awaiting(), work.tomas());
        Callable<Answer> vote = () -> work.approve(opened, work.tomas());
        assertThat(atOnce(List.of(vote, vote, vote))).extracting(Answer::status).containsExactlyInAnyOrder(200, 412, 412);
        assertThat(votes(opened)).isEqualTo(1);
    }

    @Test
    void talking_on_the_ticket_and_working_on_the_case_never_wait_for_each_other() throws Exception {
        Answer filed = work.filed();
        Visitor priya = work.priya();
        List<Callable<Answer>> all = new ArrayList<>();
        for (int count = 0; count < 6; count++) {
            all.add(() -> priya.post("/api/tickets/" + filed.number("/number") + "/replies", Map.of("body", "I am looking")));
            all.add(() -> work.talk(work.read(filed, work.priya())));
            all.add(() -> work.agnes().post("/api/tickets/" + filed.number("/number") + "/replies", Map.of("body", "Thank you")));
        }
        assertThat(atOnce(all)).extracting(Answer::status).isSubsetOf(201, 412);
        assertThat(parley.count(
                        "select count(*) as n from activity a where a.ticket_id = (select id from ticket where number = :number) and a.kind in ('CONVERSATION_STARTED', 'CONVERSATION_RECORDED') and a.detail like '%\"from\":\"SUBMITTED\"%'",
                        Map.of("number", filed.number("/number"))))
                .isEqualTo(1);
        assertThat(work.read(filed, priya).string("/state")).isEqualTo("IN_CONVERSATION");
    }

    private long votes(Answer about) {
        return parley.count(
                "select count(*) as n from exception_decision d join exception_request r on r.id = d.request_id where r.number = :number",
                Map.of("number", about.number("/number")));
    }

    private static List<Answer> atOnce(List<Callable<Answer>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : people.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }
}
