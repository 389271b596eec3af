package parley.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.disclosure.DisclosureOutcome.POLICY_CHANGE;
import static parley.disclosure.DisclosureOutcome.STOPPED;
import static parley.disclosure.DisclosureOutcome.TO_EXCEPTION;
import static parley.disclosure.Harbour.because;
import static parley.disclosure.Harbour.closing;
import static parley.disclosure.Harbour.path;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.Samples;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** The life of a disclosure over HTTP, on a Wednesday morning. */
@OnBothDatabases
class DisclosureTest {

    private final TestParley parley;
    private Harbour harbour;

    DisclosureTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void everybody_is_there() {
        parley.empty();
        harbour = new Harbour(parley);
    }

    @Test
    void while_nobody_is_named_nothing_is_taken_and_the_form_says_so() {
        parley.sql("delete from approver_group_member where role = 'SAFE_HARBOUR'", Map.of());
        assertThat(harbour.agnes().get("/api/safe-harbour").expect(200).flag("/taken")).isFalse();
        assertThat(parley.anybody().get("/api/safe-harbour").expect(200).flag("/taken")).isFalse();
        harbour.agnes().post("/api/disclosures", Harbour.telling(Map.of())).expectProblem(409, "not-ready");
        parley.anybody().post("/api/anonymous-disclosures", Harbour.anonymously()).expectProblem(409, "not-ready");
        assertThat(parley.count("select count(*) as n from disclosure", Map.of())).isZero();
    }

    @Test
    void nobody_is_the_only_reader_of_their_own_or_of_those_whom_they_lead() {
        parley.sql("delete from approver_group_member where role = 'SAFE_HARBOUR'", Map.of());
        harbour.member("SAFE_HARBOUR", harbour.company.tomas());
        harbour.agnes().post("/api/disclosures", Harbour.telling(Map.of())).expectProblem(409, "not-ready");
    }

    @Test
    void the_form_names_the_readers_to_those_who_are_signed_in_and_to_nobody_else() {
        assertThat(harbour.agnes().get("/api/safe-harbour").expect(200).text()).contains("Mina", "Jonas");
        assertThat(parley.anybody().get("/api/safe-harbour").expect(200).text()).doesNotContain("Mina").doesNotContain("Jonas");
    }

    @Test
    void it_is_answered_made_safe_and_closed_with_what_we_changed() {
        Answer told = harbour.told();
        assertThat(told.string("/state")).isEqualTo("RECEIVED");
        assertThat(told.string("/part")).isEqualTo("DISCLOSER");
        assertThat(told.strings("/allowedActions", "")).containsExactly("WRITE", "AGREE", "LINK");
        Visitor mina = harbour.mina();
        Answer seen = mina.get(path(told)).expect(200);
        assertThat(seen.strings("/allowedActions", "")).containsExactly("WRITE", "GRANT", "PROPOSE_EXCLUSION", "CONTAIN", "GIVE_LEAVE", "LINK");
        Answer answered = mina.post(path(told) + "/messages", Map.of("body", "Thank you. Who else uses it?")).expect(201);
        assertThat(answered.string("/answeredAt")).isNotEmpty();
        Answer granted = mina.seen(answered).put(path(told) + "/grant", null).expect(200);
        assertThat(granted.string("/state")).isEqualTo("GRANTED");
        Answer contained = mina.post(path(told) + "/steps", Map.of("what", "The link of the spreadsheet is no longer public.")).expect(201);
        assertThat(contained.strings("/steps", "/by")).containsExactly("Mina");
        harbour.agnes().post(path(told) + "/messages", Map.of("body", "Only my shift.")).expect(201);
        Answer now = mina.get(path(told));
        Answer closed = mina.seen(now).put(path(told) + "/closure", closing(POLICY_CHANGE)).expect(200);
        assertThat(closed.string("/state")).isEqualTo("CLOSED");
        assertThat(harbour.agnes().get(path(told)).expect(200).string("/conclusion/changed")).isEqualTo(Harbour.CHANGED);
        assertThat(harbour.agnes().get("/api/own-disclosures").expect(200).strings("/items", "/state")).containsExactly("CLOSED");
        assertThat(mina.get("/api/disclosures?list=CLOSED").expect(200).strings("/items", "/id")).containsExactly(told.string("/id"));
        assertThat(activity(told)).containsExactly("DISCLOSURE_RECEIVED", "DISCLOSURE_ANSWERED", "SAFE_HARBOUR_GRANTED", "DISCLOSURE_CONTAINED",
                "DISCLOSURE_WRITTEN", "DISCLOSURE_CLOSED");
    }

    @Test
    void it_does_not_close_without_a_line_that_says_what_we_changed() {
        Answer told = harbour.told();
        Answer granted = harbour.mina().seen(harbour.mina().get(path(told))).put(path(told) + "/grant", null).expect(200);
        harbour.mina().seen(granted).put(path(told) + "/closure", Map.of("outcome", "STOPPED", "changed", "Nothing")).expectProblem(400, "invalid");
        harbour.mina().seen(granted).put(path(told) + "/closure", Map.of("outcome", "STOPPED")).expectProblem(400, "invalid");
        harbour.mina().seen(granted).put(path(told) + "/closure", closing(STOPPED)).expect(200);
    }

    @Test
    void it_is_excluded_by_two_people_only_and_then_line_manager_and_human_resources_read_it() {
        Answer told = harbour.told();
        Answer proposed = harbour.mina().seen(told).put(path(told) + "/exclusion", because(ExclusionGround.PERSONAL_GAIN)).expect(200);
        assertThat(proposed.string("/state")).isEqualTo("EXCLUSION_PROPOSED");
        assertThat(harbour.agnes().get(path(told)).expect(200).body().at("/exclusion").isNull()).as("the thought of one is not shown").isTrue();
        harbour.tomas().get(path(told)).expectProblem(404, "not-found");
        harbour.mina().seen(proposed).put(path(told) + "/exclusion/confirmation", null).expectProblem(403, "same-person");
        Answer excluded = harbour.jonas().seen(proposed).put(path(told) + "/exclusion/confirmation", null).expect(200);
        assertThat(excluded.string("/state")).isEqualTo("EXCLUDED");
        assertThat(harbour.agnes().get(path(told)).expect(200).string("/exclusion/reason")).isEqualTo(Harbour.WHY);
        assertThat(harbour.tomas().get(path(told)).expect(200).string("/part")).isEqualTo("READER");
        Answer read = harbour.hana().get(path(told)).expect(200);
        assertThat(read.strings("/allowedActions", "")).isEmpty();
        harbour.hana().post(path(told) + "/messages", Map.of("body", "So it was you")).expectProblem(403, "not-for-your-role");
    }

    @Test
    void what_one_proposed_lapses_where_no_second_agrees_in_time_and_what_is_granted_stands() {
        Answer told = harbour.told();
        Answer proposed = harbour.mina().seen(told).put(path(told) + "/exclusion", because(ExclusionGround.CRIME)).expect(200);
        parley.advance(Duration.ofDays(3));
        Answer granted = harbour.jonas().get(path(told)).expect(200);
        assertThat(granted.string("/state")).isEqualTo("GRANTED");
        harbour.jonas().seen(proposed).put(path(told) + "/exclusion/confirmation", null).expectProblem(409, "not-now");
        harbour.jonas().seen(granted).put(path(told) + "/exclusion", because(ExclusionGround.CRIME)).expectProblem(409, "not-now");
        assertThat(granted.string("/version")).isEqualTo(proposed.string("/version"));
    }

    @Test
    void silence_grants_it_after_two_working_days_and_the_team_is_told_once() {
        Answer told = harbour.told();
        parley.run("tell-people");
        assertThat(told.string("/answerDueAt")).isEqualTo("2026-03-06T17:00:00Z");
        parley.advance(Duration.ofDays(2));
        assertThat(harbour.agnes().get(path(told)).string("/state")).isEqualTo("RECEIVED");
        parley.advance(Duration.ofHours(12));
        Answer overdue = harbour.agnes().get(path(told)).expect(200);
        assertThat(overdue.string("/state")).as("before any job").isEqualTo("GRANTED");
        assertThat(overdue.flag("/overdue")).isTrue();
        parley.run("record-what-silence-decided");
        parley.run("record-what-silence-decided");
        parley.run("tell-people");
        assertThat(activity(told)).containsExactly("DISCLOSURE_RECEIVED", "SAFE_HARBOUR_GRANTED", "DISCLOSURE_OVERDUE");
        assertThat(harbour.jonas().get("/api/inbox").strings("/items", "/kind")).contains("DISCLOSURE_OVERDUE");
        Answer fresh = harbour.told();
        assertThat(harbour.jonas().get("/api/disclosures").expect(200).strings("/items", "/id")).as("what is late stands on top")
                .containsExactly(told.string("/id"), fresh.string("/id"));
    }

    @Test
    void what_silence_granted_is_written_down_before_anything_else_is_done() {
        Answer told = harbour.told();
        parley.advance(Duration.ofDays(4));
        Answer answered = harbour.mina().post(path(told) + "/messages", Map.of("body", "Sorry that it took so long.")).expect(201);
        assertThat(answered.string("/state")).isEqualTo("GRANTED");
        assertThat(activity(told)).containsExactly("DISCLOSURE_RECEIVED", "SAFE_HARBOUR_GRANTED", "DISCLOSURE_ANSWERED");
        harbour.mina().seen(answered).put(path(told) + "/closure", closing(STOPPED)).expect(200);
    }

    @Test
    void leave_is_given_once_for_fourteen_days_at_most_and_the_clock_ends_it() {
        Answer told = harbour.told();
        harbour.mina().seen(told).put(path(told) + "/leave", leave(15)).expectProblem(400, "invalid");
        harbour.mina().seen(told).put(path(told) + "/leave", leave(-1)).expectProblem(400, "invalid");
        Answer given = harbour.mina().seen(told).put(path(told) + "/leave", leave(5)).expect(200);
        assertThat(given.flag("/leave/holds")).isTrue();
        harbour.jonas().seen(given).put(path(told) + "/leave", leave(10)).expectProblem(409, "not-now");
        parley.advance(Duration.ofDays(7));
        assertThat(harbour.agnes().get(path(told)).flag("/leave/holds")).isFalse();
    }

    @Test
    void with_restricted_data_two_people_give_leave() {
        Answer told = harbour.told(Map.of("dataClass", "RESTRICTED"));
        Answer given = harbour.mina().seen(told).put(path(told) + "/leave", leave(5)).expect(200);
        assertThat(given.flag("/leave/holds")).isFalse();
        assertThat(given.flag("/leave/waitsForSecond")).isTrue();
        harbour.mina().seen(given).put(path(told) + "/leave/confirmation", null).expectProblem(403, "same-person");
        assertThat(harbour.jonas().seen(given).put(path(told) + "/leave/confirmation", null).expect(200).flag("/leave/holds")).isTrue();
    }

    @Test
    void what_stops_ends_the_leave_too() {
        Answer told = harbour.told();
        Answer given = harbour.mina().seen(told).put(path(told) + "/leave", leave(10)).expect(200);
        Answer granted = harbour.mina().seen(given).put(path(told) + "/grant", null).expect(200);
        harbour.mina().seen(granted).put(path(told) + "/closure", closing(STOPPED)).expect(200);
        assertThat(harbour.agnes().get(path(told)).flag("/leave/holds")).isFalse();
    }

    @Test
    void an_exception_request_goes_on_from_it_and_does_not_learn_of_it() {
        parley.sql("insert into routing_rule (id, place, name, queue_id) values (:id, 1, 'everything', :queue)",
                Map.of("id", UUID.randomUUID(), "queue", harbour.company.serviceQueue()));
        Answer told = harbour.told();
        long request = harbour.agnes().post("/api/exception-requests", Samples.aNeed()).expect(201).number("/number");
        Answer granted = harbour.mina().seen(told).put(path(told) + "/grant", null).expect(200);
        harbour.mina().seen(granted).put(path(told) + "/closure", closing(TO_EXCEPTION)).expectProblem(409, "not-ready");
        harbour.mina().seen(granted).put(path(told) + "/request", Map.of("number", request)).expectProblem(400, "invalid");
        Answer linked = harbour.agnes().seen(granted).put(path(told) + "/request", Map.of("number", request)).expect(200);
        assertThat(linked.number("/request")).isEqualTo(request);
        harbour.mina().seen(linked).put(path(told) + "/closure", closing(TO_EXCEPTION)).expect(200);
        String file = parley.as(harbour.company.priya()).get("/api/exception-requests/" + request).expect(200).text();
        assertThat(file).doesNotContain(told.string("/id")).doesNotContain("spreadsheet");
        harbour.mina().get("/api/exception-requests/" + request).expectProblem(404, "not-found");
    }

    @Test
    void a_manager_tells_for_those_whom_they_lead_and_for_nobody_else() {
        Map<String, Object> telling = Harbour.telling(Map.of("onBehalfOf", harbour.company.agnes().toString()));
        parley.as(harbour.company.ines()).post("/api/disclosures", telling).expectProblem(400, "invalid");
        Answer told = harbour.tomas().post("/api/disclosures", telling).expect(201);
        assertThat(told.string("/foundHow")).isEqualTo("TOLD_BY_MANAGER");
        assertThat(harbour.agnes().get(path(told)).expect(200).string("/part")).isEqualTo("DISCLOSER");
        parley.run("tell-people");
        assertThat(harbour.agnes().get("/api/inbox").strings("/items", "/kind")).containsExactly("DISCLOSURE_RECEIVED");
        assertThat(harbour.agnes().get("/api/inbox").string("/items/0/disclosureId")).isEqualTo(told.string("/id"));
    }

    @Test
    void whoever_told_says_who_else_reads_it_and_takes_that_back() {
        Answer told = harbour.told();
        harbour.tomas().get(path(told)).expectProblem(404, "not-found");
        harbour.mina().seen(told).put(path(told) + "/agreement", Map.of("lineManager", true, "hr", true)).expectProblem(403, "not-for-your-role");
        Answer shared = harbour.agnes().seen(told).put(path(told) + "/agreement", Map.of("lineManager", true, "hr", false)).expect(200);
        harbour.tomas().get(path(told)).expect(200);
        harbour.hana().get(path(told)).expectProblem(404, "not-found");
        harbour.agnes().seen(shared).put(path(told) + "/agreement", Map.of("lineManager", false, "hr", false)).expect(200);
        harbour.tomas().get(path(told)).expectProblem(404, "not-found");
    }

    @Test
    void a_member_of_the_team_neither_handles_their_own_nor_what_those_tell_whom_they_lead() {
        Answer own = harbour.mina().post("/api/disclosures", Harbour.telling(Map.of())).expect(201);
        assertThat(harbour.mina().get(path(own)).string("/part")).isEqualTo("DISCLOSER");
        harbour.mina().seen(own).put(path(own) + "/grant", null).expectProblem(403, "not-for-your-role");
        harbour.member("SAFE_HARBOUR", harbour.company.tomas());
        Answer told = harbour.told();
        harbour.tomas().get(path(told)).expectProblem(404, "not-found");
        assertThat(harbour.tomas().get("/api/disclosures").expect(200).strings("/items", "/id")).containsExactly(own.string("/id"));
        assertThat(told.strings("/readBy", "")).containsExactly("Jonas", "Mina");
    }

    @Test
    void what_monitoring_finds_counts_as_told_while_a_campaign_runs_and_is_no_disclosure_otherwise() {
        Map<String, Object> find = Map.of("found", "FOUND_BY_MONITORING", "discloserId", harbour.company.agnes().toString(),
                "doing", "A tool for remote control on three machines", "since", "NOT_KNOWN", "dataClass", "NOT_SURE");
        harbour.mina().post("/api/disclosures/finds", find).expectProblem(409, "not-ready");
        LocalDate today = LocalDate.parse("2026-03-04");
        harbour.agnes().post("/api/safe-harbour/campaigns", campaign(today, 60)).expectProblem(404, "not-found");
        assertThat(harbour.mina().post("/api/safe-harbour/campaigns", campaign(today, 59)).expect(201).flag("/shorterThanAdvised")).isTrue();
        Answer announced = harbour.mina().post("/api/safe-harbour/campaigns", campaign(today, 60)).expect(201);
        assertThat(announced.flag("/shorterThanAdvised")).isFalse();
        assertThat(harbour.agnes().get("/api/safe-harbour").string("/campaign/name")).isEqualTo("Tell us in spring");
        Answer found = harbour.mina().post("/api/disclosures/finds", find).expect(201);
        assertThat(found.string("/campaign")).isEqualTo("Tell us in spring");
        assertThat(harbour.agnes().get(path(found)).expect(200).string("/part")).isEqualTo("DISCLOSER");
        harbour.agnes().post("/api/disclosures/finds", find).expectProblem(404, "not-found");
        parley.advance(Duration.ofDays(61));
        harbour.mina().post("/api/disclosures/finds", find).expectProblem(409, "not-ready");
    }

    @Test
    void who_comes_to_the_team_is_shown_to_it_and_told_to_it_with_whose_hand_it_was() {
        Visitor ada = parley.as(harbour.company.ada());
        Answer group = ada.get("/api/admin/approver-groups/SAFE_HARBOUR").expect(200);
        List<String> members = List.of(harbour.mina.toString(), harbour.jonas.toString(), harbour.company.sam().toString());
        ada.seen(group).put("/api/admin/approver-groups/SAFE_HARBOUR", Map.of("memberIds", members, "fallbackRole", "CISO")).expectProblem(400, "invalid");
        ada.seen(group).put("/api/admin/approver-groups/SAFE_HARBOUR", Map.of("memberIds", members)).expect(200);
        parley.run("tell-people");
        Answer team = harbour.mina().get("/api/safe-harbour/team").expect(200);
        assertThat(team.strings("/members", "/name")).containsExactly("Jonas", "Mina", "Sam");
        assertThat(team.string("/changes/0/person/name") + " by " + team.string("/changes/0/by/name")).isEqualTo("Sam by Ada");
        assertThat(harbour.mina().get("/api/inbox").strings("/items", "/kind")).containsExactly("APPROVER_ADDED");
        ada.get("/api/safe-harbour/team").expectProblem(404, "not-found");
        ada.get("/api/inbox").expect(200);
        assertThat(parley.as(harbour.company.ada()).get("/api/session").flag("/handlesDisclosures")).isFalse();
        assertThat(harbour.mina().get("/api/session").flag("/handlesDisclosures")).isTrue();
        assertThat(harbour.mina().get("/api/session").flag("/decides")).as("taking disclosures decides about no exception").isFalse();
    }

    @Test
    void another_group_does_not_fall_back_on_the_team() {
        Visitor ada = parley.as(harbour.company.ada());
        Answer group = ada.get("/api/admin/approver-groups/HR").expect(200);
        ada.seen(group).put("/api/admin/approver-groups/HR", Map.of("memberIds", List.of(), "fallbackRole", "SAFE_HARBOUR")).expectProblem(400, "invalid");
    }

    @Test
    void the_figures_say_nothing_of_few_and_count_what_was_told() {
        for (int count = 0; count < 4; count++) {
            harbour.told();
        }
        assertThat(harbour.mina().get("/api/safe-harbour/figures").expect(200).string("/told/shown")).isEqualTo("NOTHING");
        assertThat(harbour.mina().get("/api/safe-harbour/figures").body().at("/told/all").isNull()).isTrue();
        harbour.mina().post("/api/disclosures/finds", Map.of("found", "TOLD_TO_ANALYST", "doing", "Somebody said so on the phone",
                "since", "DAYS", "dataClass", "PUBLIC")).expect(201);
        Answer five = harbour.mina().get("/api/safe-harbour/figures").expect(200);
        assertThat(five.number("/told/all")).isEqualTo(5);
        assertThat(five.number("/told/part")).isEqualTo(4);
        assertThat(five.body().at("/told/share").isNull()).isTrue();
        for (int count = 0; count < 15; count++) {
            Answer told = harbour.told();
            Answer granted = harbour.mina().seen(told).put(path(told) + "/grant", null).expect(200);
            parley.advance(Duration.ofHours(1));
            harbour.mina().seen(granted).put(path(told) + "/closure", closing(count < 12 ? POLICY_CHANGE : STOPPED)).expect(200);
        }
        Answer many = harbour.mina().get("/api/safe-harbour/figures").expect(200);
        assertThat(many.body().at("/told/share").asDouble()).isEqualTo(19.0 / 20);
        assertThat(many.number("/converted/all")).isEqualTo(15);
        assertThat(many.number("/converted/part")).isEqualTo(12);
        assertThat(many.number("/safeGround/median/seconds")).isBetween(3_600L, 3_660L);
        parley.as(harbour.company.lotte()).get("/api/safe-harbour/figures").expectProblem(404, "not-found");
    }

    @Test
    void the_same_request_twice_is_one_disclosure() {
        Visitor agnes = harbour.agnes().with("Idempotency-Key", "one");
        Answer first = agnes.post("/api/disclosures", Harbour.telling(Map.of())).expect(201);
        assertThat(agnes.post("/api/disclosures", Harbour.telling(Map.of())).expect(201).string("/id")).isEqualTo(first.string("/id"));
        assertThat(parley.count("select count(*) as n from disclosure", Map.of())).isEqualTo(1);
    }

    @Test
    void who_leaves_the_team_reads_nothing_from_then_on() {
        Answer told = harbour.told();
        harbour.mina().get(path(told)).expect(200);
        parley.run("tell-people");
        assertThat(harbour.mina().get("/api/inbox/unread").number("/unread")).isEqualTo(1);
        parley.sql("delete from approver_group_member where person_id = :mina", Map.of("mina", harbour.mina));
        harbour.mina().get(path(told)).expectProblem(404, "not-found");
        assertThat(harbour.mina().get("/api/inbox").strings("/items", "/kind")).isEmpty();
        assertThat(harbour.mina().get("/api/inbox/unread").number("/unread")).isZero();
    }

    private List<String> activity(Answer told) {
        return parley.bean(parley.platform.sql.Sql.class).list("select kind from activity where subject_id = :id order by seq",
                Map.of("id", UUID.fromString(told.string("/id"))), row -> row.text("kind"));
    }

    private static Map<String, Object> leave(int days) {
        return Map.of("lastDay", LocalDate.parse("2026-03-04").plusDays(days).toString(), "conditions", "No names of customers in it");
    }

    private static Map<String, Object> campaign(LocalDate from, int days) {
        return Map.of("name", "Tell us in spring", "firstDay", from.toString(), "lastDay", from.plusDays(days - 1L).toString());
    }
}
