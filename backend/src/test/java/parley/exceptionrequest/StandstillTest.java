package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.path;
import static parley.policy.ApproverRole.IT_OPERATIONS;
import static parley.policy.ApproverRole.IT_SECURITY;
import static parley.policy.ApproverRole.LINE_MANAGER;
import static parley.policy.ApproverRole.SYSTEM_OWNER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.policy.ApproverRole;
import parley.testing.Answer;
import parley.testing.MovableClock;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** The emergency path, over HTTP. */
@OnBothDatabases
class StandstillTest {

    private final TestParley parley;
    private final Casework work;

    StandstillTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @BeforeEach
    void the_same_morning() {
        parley.clock().setTo(MovableClock.START);
    }

    @Test
    void two_people_let_it_begin_and_those_who_must_agree_look_at_it_afterwards() {
        Answer called = called(work.filed());
        assertThat(called.strings("/emergency/mustSign", "/role")).containsExactlyInAnyOrder("IT_SECURITY", "IT_OPERATIONS", "SYSTEM_OWNER", "LINE_MANAGER");
        assertThat(work.approver(IT_OPERATIONS).get("/api/decisions").expect(200).text()).contains("\"number\":" + called.number("/number"));
        work.agnes().seen(called).put(path(called, "/emergency/signature"), Map.of()).expectProblem(403, "same-person");
        Answer one = signed(called, IT_OPERATIONS);
        assertThat(one.string("/state")).isEqualTo("SUBMITTED");
        Answer active = signed(one, SYSTEM_OWNER);
        assertThat(active.string("/state")).isEqualTo("ACTIVE");
        assertThat(active.flag("/term/inForce")).isTrue();
        assertThat(active.string("/emergency/reviewDueAt")).isEqualTo("2026-03-09T17:00:00Z");

        Answer rated = work.rated(work.read(active, work.priya()), 3, 3);
        assertThat(work.tomas().get("/api/decisions").expect(200).text()).contains("\"number\":" + called.number("/number"));
        Answer first = reviewed(rated, LINE_MANAGER);
        Answer all = reviewed(first, IT_SECURITY);
        assertThat(all.body().at("/emergency/reviewDueAt").isMissingNode() || all.body().at("/emergency/reviewDueAt").isNull()).isTrue();
        assertThat(all.strings("/decisions", "/round")).containsOnly("RETROSPECTIVE");
        assertThat(work.tomas().get("/api/decisions").expect(200).text()).doesNotContain("\"number\":" + called.number("/number"));
        parley.advance(Duration.ofHours(48));
        assertThat(work.read(all, work.agnes()).string("/endCause")).isEqualTo("EXPIRED");
        assertThat(history(all)).containsSubsequence("EMERGENCY_CALLED", "EMERGENCY_SIGNED", "EMERGENCY_SIGNED", "RISK_RATED", "EMERGENCY_REVIEWED");
    }

    @Test
    void what_nobody_looked_at_ends_by_the_clock() {
        Answer filed = work.filed();
        Answer called = work.priya().seen(filed).put(path(filed, "/emergency"), Map.of("hours", 168, "why", "Two machines stand still")).expect(200);
        Answer active = signed(signed(called, IT_SECURITY), LINE_MANAGER);
        parley.advance(Duration.ofDays(6));
        assertThat(work.read(active, work.agnes()).string("/endCause")).isEqualTo("NOT_REVIEWED");
        parley.bean(RecordWhatTheClockDecided.class).run();
        assertThat(work.read(active, work.agnes()).string("/ticketStatus")).isEqualTo("OPEN");
        assertThat(history(active)).contains("EXCEPTION_NOT_REVIEWED");
    }

    private Answer called(Answer before) {
        return work.priya().seen(before).put(path(before, "/emergency"), Map.of("hours", 48, "why", "Two machines stand still")).expect(200);
    }

    private Answer signed(Answer before, ApproverRole role) {
        return work.approver(role).seen(before).put(path(before, "/emergency/signature"), Map.of()).expect(200);
    }

    private Answer reviewed(Answer before, ApproverRole role) {
        Answer opened = work.opened(before, work.approver(role));
        return work.approver(role).seen(opened).put(path(opened, "/emergency/review"), Map.of()).expect(200);
    }

    private List<String> history(Answer about) {
        return work.agnes().get(path(about, "/history")).expect(200).strings("/items", "/event");
    }
}
