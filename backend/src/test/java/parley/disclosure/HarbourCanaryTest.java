package parley.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.disclosure.Harbour.because;
import static parley.disclosure.Harbour.path;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.EveryGet;
import parley.testing.EveryGet.Read;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/**
 * Words are put wherever a disclosure takes words, and then everybody outside the team reads everything that the server
 * gives out by GET: lists, counts, search, tables, reports, the inbox, the stream. What this finds, it shows by three
 * faults that are planted.
 */
@OnBothDatabases
class HarbourCanaryTest {

    private static final List<String> CANARIES = List.of("canarydoing", "canaryruleword", "canaryanswer", "canaryquestion", "canarystep", "canaryleave",
            "canaryground", "canaryclosing", "canarynameless", "canaryreply", "canarycampaign");

    private final TestParley parley;
    private Harbour harbour;
    private Answer told;
    private UUID executive;

    HarbourCanaryTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void words_stand_wherever_words_can_stand() {
        parley.empty();
        harbour = new Harbour(parley);
        executive = Company.person(parley, "Elsa", null, "EMPLOYEE", "ANALYST", "SUPERVISOR", "APPROVER", "ADMINISTRATOR");
        harbour.member("EXECUTIVE", executive);
        parley.sql("insert into team_member (team_id, person_id) values (:team, :person)", Map.of("team", harbour.company.serviceDesk(), "person", executive));
        everything();
    }

    private void everything() {
        LocalDate today = LocalDate.parse("2026-03-04");
        told = harbour.told(Map.of("doing", "canarydoing around it", "ruleWords", "canaryruleword", "dataClass", "CONFIDENTIAL"));
        harbour.mina().post(path(told) + "/messages", Map.of("body", "canaryanswer")).expect(201);
        harbour.agnes().post(path(told) + "/messages", Map.of("body", "canaryquestion")).expect(201);
        harbour.mina().post(path(told) + "/steps", Map.of("what", "canarystep")).expect(201);
        Answer left = harbour.mina().seen(harbour.mina().get(path(told))).put(path(told) + "/leave",
                Map.of("lastDay", today.plusDays(5).toString(), "conditions", "canaryleave")).expect(200);
        Answer granted = harbour.mina().seen(left).put(path(told) + "/grant", null).expect(200);
        harbour.mina().seen(granted).put(path(told) + "/closure", Map.of("outcome", "POLICY_CHANGE", "changed", "canaryclosing, and that is what we changed")).expect(200);

        Answer proposed = harbour.told(Map.of("doing", "canarydoing once more"));
        harbour.mina().seen(proposed).put(path(proposed) + "/exclusion", Map.of("ground", "CRIME", "reason", "canaryground " + Harbour.WHY)).expect(200);

        String code = parley.anybody().post("/api/anonymous-disclosures",
                Map.of("doing", "canarynameless", "since", "DAYS", "dataClass", "PUBLIC", "whenAsked", true)).expect(201).string("/code");
        parley.anybody().post("/api/anonymous-disclosures/messages", Map.of("code", code, "body", "canaryreply")).expect(201);
        harbour.mina().post("/api/safe-harbour/campaigns",
                Map.of("name", "canarycampaign", "firstDay", today.plusDays(20).toString(), "lastDay", today.plusDays(90).toString())).expect(201);
        parley.run("tell-people");
    }

    @Test
    void nobody_outside_the_team_finds_any_of_it_whatever_their_roles() {
        EveryGet walk = walk();
        List<UUID> outside = List.of(harbour.company.tomas(), harbour.hana, harbour.company.ines(), harbour.company.priya(), harbour.company.lotte(),
                harbour.company.nils(), harbour.company.sam(), harbour.company.ada(), executive);
        for (UUID person : outside) {
            List<Read> read = walk.by(parley.as(person));
            assertThat(found(read)).isEmpty();
            assertThat(read).filteredOn(one -> one.text().contains("DISCLOSURE_") && !one.address().contains("openapi")).isEmpty();
        }
        assertThat(found(walk.by(parley.anybody()))).isEmpty();
    }

    @Test
    void what_others_tell_changes_nothing_that_those_outside_the_team_read() {
        List<UUID> outside = List.of(harbour.company.tomas(), harbour.company.lotte(), harbour.company.sam(), executive);
        EveryGet walk = walk();
        List<List<String>> with = outside.stream().map(person -> texts(walk, person)).toList();
        for (String table : List.of("disclosure_leave", "disclosure_step", "disclosure_message", "inbox_entry", "disclosure")) {
            parley.sql("delete from " + table, Map.of());
        }
        List<List<String>> without = outside.stream().map(person -> texts(walk, person)).toList();
        for (int person = 0; person < with.size(); person++) {
            List<String> before = new ArrayList<>(with.get(person));
            before.removeAll(without.get(person));
            assertThat(before.stream().map(text -> text.substring(0, Math.min(400, text.length()))).toList()).isEmpty();
        }
    }

    @Test
    void the_team_finds_all_of_it_and_whoever_told_it_finds_their_own() {
        EveryGet walk = walk();
        assertThat(words(found(walk.by(harbour.mina())))).containsExactlyInAnyOrderElementsOf(CANARIES);
        assertThat(words(found(walk.by(harbour.agnes())))).containsExactlyInAnyOrder("canarydoing", "canaryruleword", "canaryanswer", "canaryquestion",
                "canarystep", "canaryleave", "canaryclosing");
    }

    @Test
    void nothing_of_it_is_in_the_record_or_in_the_log() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        try {
            everything();
            harbour.mina().seen(told).put(path(told) + "/exclusion", because(ExclusionGround.CRIME)).expectProblem(412, "stale-version");
            parley.anybody().post("/api/anonymous-disclosures/conversation", Map.of("code", "canaryreply")).expectProblem(404, "not-found");
            parley.anybody().post("/api/anonymous-disclosures", Map.of("doing", "canarynameless")).expectProblem(400, "invalid");
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }
        assertThat(log.list).noneMatch(line -> CANARIES.stream().anyMatch(line.getFormattedMessage()::contains));
        assertThat(parley.bean(Sql.class).list("select detail from activity", Map.of(), row -> row.text("detail")))
                .noneMatch(detail -> CANARIES.stream().anyMatch(detail::contains));
    }

    @Test
    void it_bites_where_a_line_manager_may_read_without_being_asked() {
        parley.sql("update disclosure set manager_may_read = true where discloser_id is not null", Map.of());
        assertThat(words(found(walk().by(harbour.tomas())))).contains("canarydoing", "canaryanswer");
    }

    @Test
    void it_bites_where_somebody_comes_to_the_team() {
        harbour.member("SAFE_HARBOUR", harbour.company.ada());
        assertThat(words(found(walk().by(parley.as(harbour.company.ada()))))).containsExactlyInAnyOrderElementsOf(CANARIES);
    }

    @Test
    void it_bites_where_words_slip_into_a_ticket() {
        parley.as(harbour.company.ines()).post("/api/tickets", Map.of("kind", "INCIDENT", "title", "canarydoing", "body", "It beeps", "impact", "ONE", "urgency", "HINDERED"))
                .expect(201);
        assertThat(words(found(walk().by(parley.as(harbour.company.ines()))))).containsExactly("canarydoing");
    }

    private EveryGet walk() {
        List<String> words = new ArrayList<>(CANARIES);
        words.add("canary");
        return EveryGet.of(parley, words, List.of("usb_storage", "SAFE_HARBOUR", "safe-harbour"));
    }

    /** Without what is another at every reading: the headers, and what a stream says first. */
    private List<String> texts(EveryGet walk, UUID person) {
        return walk.by(parley.as(person)).stream()
                .filter(read -> read.address().startsWith("/api/") && !read.address().startsWith("/api/events") && !read.address().contains("session"))
                .map(read -> read.address() + " " + read.status() + " " + read.text().substring(read.text().indexOf('\n')).replaceAll("urn:uuid:[0-9a-f-]+|[0-9-]{10}T[0-9:.]+Z", ""))
                .toList();
    }

    /** A question may be repeated in its answer. */
    private static List<String> found(List<Read> read) {
        return CANARIES.stream()
                .flatMap(canary -> read.stream()
                        .filter(one -> one.text().contains(canary) && !one.address().contains(canary))
                        .map(one -> canary + " at " + one.address()))
                .toList();
    }

    private static Set<String> words(List<String> found) {
        return new HashSet<>(found.stream().map(one -> one.substring(0, one.indexOf(' '))).toList());
    }
}
