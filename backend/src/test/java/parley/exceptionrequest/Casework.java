package parley.exceptionrequest;

import static parley.policy.ApproverRole.CISO;
import static parley.policy.ApproverRole.DATA_OWNER;
import static parley.policy.ApproverRole.DPO;
import static parley.policy.ApproverRole.EXECUTIVE;
import static parley.policy.ApproverRole.HR;
import static parley.policy.ApproverRole.IT_OPERATIONS;
import static parley.policy.ApproverRole.IT_SECURITY;
import static parley.policy.ApproverRole.LEGAL;
import static parley.policy.ApproverRole.PROCUREMENT;
import static parley.policy.ApproverRole.SYSTEM_OWNER;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.Ids;
import parley.policy.ApproverRole;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * People working on exception requests over HTTP. Agnes asks, Tomas leads her, Henrik heads their department, Priya
 * and Omar work the queue; every approver group has a member of its own.
 */
public final class Casework {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    static final String NO_OTHER_WAY = "The machine on the other side has no network at all";
    static final String PLAIN_REASON = "The film can be played from the company stick, which needs no exception.";

    private static final Map<String, String> ANSWERS =
            Map.of("what_device", "USB stick", "direction", "Both", "other_end", "A milling machine", "network_possible", "No");

    private final TestParley parley;
    private final Map<ApproverRole, UUID> approvers = new EnumMap<>(ApproverRole.class);
    private final UUID henrik;
    private UUID asker;

    private static final Map<Company, Casework> KNOWN = new HashMap<>();

    /** The people move in once per desk. */
    public static synchronized Casework of(TestParley parley) {
        return KNOWN.computeIfAbsent(parley.company(), desk -> new Casework(parley));
    }

    private Casework(TestParley parley) {
        this.parley = parley;
        Company company = parley.company();
        asker = company.agnes();
        parley.sql(
                """
                insert into routing_rule (id, place, name, queue_id, kind, version)
                values (:id, 1, 'Exceptions', :queue, 'EXCEPTION_REQUEST', 0)""",
                Map.of("id", Ids.next(), "queue", company.serviceQueue()));
        henrik = Company.person(parley, "Henrik", null, "EMPLOYEE");
        UUID department = Ids.next();
        parley.sql(
                "insert into department (id, name, head_id) values (:id, 'Warehouse', :head)", Map.of("id", department, "head", henrik));
        parley.sql(
                "update person set department_id = :department where id = any(:people)",
                Map.of("department", department, "people", List.of(company.agnes(), company.ines())));
        approver(IT_SECURITY, company.sam());
        approver(CISO, "Chiara");
        approver(DPO, "Piet");
        approver(LEGAL, "Lena");
        approver(DATA_OWNER, "Olga");
        approver(SYSTEM_OWNER, "Sunna");
        approver(IT_OPERATIONS, "Ivo");
        approver(HR, "Hana");
        approver(PROCUREMENT, "Pavel");
        approver(EXECUTIVE, "Elsa");
    }

    private void approver(ApproverRole role, String name) {
        approver(role, Company.person(parley, name, null, "EMPLOYEE", "APPROVER"));
    }

    void approver(ApproverRole role, UUID person) {
        approvers.put(role, person);
        parley.sql(
                "insert into approver_group_member (role, person_id, added_at) values (:role, :person, :then)",
                Map.of("role", role, "person", person, "then", parley.clock().instant().minusSeconds(90_000)));
    }

    void nobodyIs(ApproverRole role) {
        parley.sql("delete from approver_group_member where role = :role", Map.of("role", role));
    }

    Visitor agnes() {
        return parley.as(parley.company().agnes());
    }

    public Visitor priya() {
        return parley.as(parley.company().priya());
    }

    Visitor omar() {
        return parley.as(parley.company().omar());
    }

    Visitor tomas() {
        return parley.as(parley.company().tomas());
    }

    Visitor approver(ApproverRole role) {
        return parley.as(personOf(role));
    }

    UUID personOf(ApproverRole role) {
        return switch (role) {
            case LINE_MANAGER -> parley.company().tomas();
            case DEPARTMENT_HEAD -> henrik;
            default -> approvers.get(role);
        };
    }

    static Map<String, Object> aNeed() {
        Map<String, Object> need = new HashMap<>();
        need.put("restriction", "usb_storage");
        need.put("goal", "Read milling programs in hall 2. Two people stand idle.");
        need.put("consequence", "The order for Friday is late");
        need.put("neededFrom", TODAY.toString());
        need.put("neededUntil", TODAY.plusDays(30).toString());
        need.put("dataClass", "INTERNAL");
        need.put("workaround", "The stick of a colleague");
        need.put("managerKnows", true);
        need.put("answers", ANSWERS);
        return need;
    }

    /** What Agnes files, with changes. */
    static Map<String, Object> aNeedWith(String field, Object value) {
        Map<String, Object> need = aNeed();
        need.put(field, value);
        return need;
    }

    /** Agnes asks under that rule; what she is not sure of, she says so. */
    Answer filed(String rule, String goal) {
        Map<String, Object> need = aNeedWith("restriction", rule);
        need.put("goal", goal);
        need.put("answers", answers(rule));
        return asker().post("/api/exception-requests", need).expect(201);
    }

    Map<String, String> answers(String rule) {
        Map<String, String> answers = new HashMap<>();
        for (JsonNode question : agnes().get("/api/restrictions/" + rule).expect(200).body().at("/questions")) {
            boolean text = question.at("/type").asText().equals("TEXT");
            answers.put(question.at("/key").asText(), text ? "As told on the phone" : "I do not know");
        }
        return answers;
    }

    /** From now on somebody else asks in place of Agnes. */
    void asks(UUID person) {
        asker = person;
    }

    private Visitor asker() {
        return parley.as(asker);
    }

    Answer filed() {
        return filed(aNeed());
    }

    Answer filed(Map<String, Object> need) {
        return asker().post("/api/exception-requests", need).expect(201);
    }

    Answer inConversation(Answer before) {
        return talk(before).expect(201);
    }

    Answer talk(Answer before) {
        return priya().seen(before)
                .post(
                        path(before, "/conversations"),
                        Map.of(
                                "heldAt", "2026-03-04T08:50:00Z",
                                "channel", "CALL",
                                "people", "Agnes and Tomas",
                                "result", "The machine takes programs from a stick only"));
    }

    Answer offered(Answer before, String title) {
        return priya().seen(before).post(path(before, "/proposals"), anOffer(title)).expect(201);
    }

    static Map<String, Object> anOffer(String title) {
        return Map.of(
                "title", title,
                "steps", "Fetch it at the counter and type one password",
                "setUpBy", "Priya",
                "readyOn", TODAY.plusDays(1).toString(),
                "effortMinutes", 5,
                "meetsNeed", "FULLY");
    }

    Answer rejected(Answer before) {
        return asker().seen(before)
                .put(
                        path(before, "/proposals/" + openProposal(before) + "/rejection"),
                        Map.of("category", "FUNCTION_MISSING", "reason", "The machine takes no encrypted stick"))
                .expect(200);
    }

    Answer accepted(Answer before) {
        return asker().seen(before)
                .put(path(before, "/proposals/" + openProposal(before) + "/acceptance"), null)
                .expect(200);
    }

    static String openProposal(Answer before) {
        for (JsonNode proposal : before.body().at("/proposals")) {
            if (proposal.at("/response").asText().equals("NONE")) {
                return proposal.at("/id").asText();
            }
        }
        throw new AssertionError("No open proposal in " + before.text());
    }

    Answer rated(Answer before, int likelihood, int impact) {
        return rated(before, likelihood, impact, "NO");
    }

    Answer rated(Answer before, int likelihood, int impact, String personalData) {
        List<Map<String, Object>> factors = new ArrayList<>();
        for (RiskFactor factor : RiskFactor.values()) {
            int answer = factor.axis() == RiskAxis.LIKELIHOOD ? likelihood : factor == RiskFactor.DATA ? impact : 1;
            factors.add(Map.of("factor", factor.name(), "answer", answer));
        }
        return priya().seen(before)
                .post(
                        path(before, "/ratings"),
                        Map.of(
                                "factors", factors,
                                "personalData", personalData,
                                "contracts", "NO",
                                "rationale", "Sticks are a common way in"))
                .expect(201);
    }

    Answer condition(Answer before, String definition, ConditionTiming timing, RiskAxis lowers) {
        Map<String, Object> condition = new HashMap<>();
        condition.put("definition", definition);
        condition.put("timing", timing.name());
        condition.put("lowers", lowers == null ? null : lowers.name());
        condition.put("owner", parley.company().agnes().toString());
        return priya().seen(before).post(path(before, "/conditions"), condition).expect(201);
    }

    /** Priya looks at the proofs of all conditions with that timing. */
    Answer proven(Answer before, ConditionTiming timing) {
        Answer latest = before;
        for (JsonNode condition : before.body().at("/conditions")) {
            if (condition.at("/timing").asText().equals(timing.name()) && !condition.at("/proven").asBoolean()) {
                latest = priya().seen(latest)
                        .put(
                                path(before, "/conditions/" + condition.at("/id").asText() + "/proof"),
                                Map.of("evidence", "Tried with three other sticks"))
                        .expect(200);
            }
        }
        return latest;
    }

    /** Priya asks that Agnes may go on in the meantime. */
    Answer askedMeanwhile(Answer before, int days) {
        return priya().seen(before)
                .put(
                        path(before, "/interim-grant"),
                        Map.of(
                                "lastDay", TODAY.plusDays(days).toString(),
                                "conditions", "The registered stick only",
                                "why", "Two people stand idle"))
                .expect(200);
    }

    Answer signedMeanwhile(Answer before, ApproverRole role) {
        return approver(role).seen(before).put(path(before, "/interim-grant/signature"), Map.of()).expect(200);
    }

    /** Priya sees that nothing is left of what was granted in the meantime. */
    Answer removedMeanwhile(Answer before) {
        return priya().seen(before).put(path(before, "/interim-grant/removal"), Map.of("removalProof", "Tried it; it is shut again")).expect(200);
    }

    Answer asked(Answer before, int days, String noAlternativeBecause) {
        return ask(before, days, noAlternativeBecause).expect(200);
    }

    Answer ask(Answer before, int days, String noAlternativeBecause) {
        Map<String, Object> request = new HashMap<>();
        request.put("firstDay", TODAY.toString());
        request.put("lastDay", TODAY.plusDays(days).toString());
        request.put("noAlternativeBecause", noAlternativeBecause);
        return priya().seen(before).put(path(before, "/decision-request"), request);
    }

    Answer opened(Answer before, Visitor approver) {
        approver.put(path(before, "/papers/RATING"), null).expect(200);
        return approver.put(path(before, "/papers/CONDITIONS"), null).expect(200);
    }

    Answer approved(Answer before, ApproverRole role) {
        return approve(opened(before, approver(role)), approver(role)).expect(200);
    }

    Answer approve(Answer before, Visitor approver) {
        return approver.seen(before).put(path(before, "/approval"), Map.of("accepts", "One machine reads one stick until April"));
    }

    /** Everybody who must agree does. */
    Answer approvedByAll(Answer before) {
        Answer latest = before;
        for (JsonNode slot : before.body().at("/approvers")) {
            latest = approved(latest, ApproverRole.valueOf(slot.at("/heldBy").asText()));
        }
        return latest;
    }

    public Answer awaiting() {
        return asked(rated(inConversation(filed()), 3, 3), 30, NO_OTHER_WAY);
    }

    /** Offered and refused another way, talked about, rated, under conditions of which one was taken back and one is proven, and in force. */
    public Answer lived() {
        Answer refused = rejected(offered(inConversation(filed()), "Company stick"));
        Answer conditioned = condition(rated(refused, 3, 3), "Only the registered stick", ConditionTiming.ONGOING, RiskAxis.LIKELIHOOD);
        Answer two = condition(conditioned, "Never on a Friday", ConditionTiming.ONGOING, null);
        Answer one = priya().seen(two).delete(path(two, "/conditions/" + two.string("/conditions/1/id"))).expect(200);
        return proven(approvedByAll(asked(one, 30, null)), ConditionTiming.ONGOING);
    }

    public Answer active() {
        return approvedByAll(awaiting());
    }

    Answer read(Answer before, Visitor reader) {
        return reader.get(path(before, ""));
    }

    static String path(Answer about, String more) {
        return "/api/exception-requests/" + about.number("/number") + more;
    }
}
