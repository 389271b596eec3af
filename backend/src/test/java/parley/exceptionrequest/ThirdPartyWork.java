package parley.exceptionrequest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.policy.ApproverRole;
import parley.testing.Answer;
import parley.testing.Visitor;

/** People looking at a third party over HTTP, before it gets data. */
public final class ThirdPartyWork {

    public static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("provider", "Kranz und Quist, Austria"),
            Map.entry("purpose", "A loyalty campaign"),
            Map.entry("data_items", "Name, mail address, last order"),
            Map.entry("people_count", "18400"),
            Map.entry("special_data", "No"),
            Map.entry("contract_status", "Draft in hand"),
            Map.entry("website_vs_contract", "Not compared yet"),
            Map.entry("resale", "I do not know"),
            Map.entry("hold_harmless", "I do not know"),
            Map.entry("subprocessors", "Yes, we have the list"),
            Map.entry("deletion", "Not said"),
            Map.entry("customers_told", "Nothing yet"),
            Map.entry("already_shared", "No"));

    private final Casework work;

    public ThirdPartyWork(Casework work) {
        this.work = work;
    }

    /** Agnes wants an agency to have the customers; Priya has talked with her, and rated it. */
    public Answer rated() {
        Map<String, Object> need = Casework.aNeedWith("restriction", ThirdParty.RULE);
        need.put("goal", "Invite 18,400 customers to the new loyalty programme.");
        need.put("dataClass", "CONFIDENTIAL");
        need.put("workaround", null);
        need.put("answers", ANSWERS);
        Answer filed = work.agnes().post("/api/exception-requests", need).expect(201);
        return work.rated(work.inConversation(filed), 3, 4, "YES");
    }

    /** Something of everything: the sheet, the criteria, what legal says, a concern and its answer. */
    public Answer lived() {
        Answer asked = work.asked(read(rated(), SheetRow.LIABILITY), 30, Casework.NO_OTHER_WAY);
        Answer accepted = said(asked, StatementKind.LIABILITY, work.approver(ApproverRole.LEGAL)).expect(201);
        return answer(raised(accepted, work.agnes()), work.approver(ApproverRole.LEGAL)).expect(201);
    }

    /** Every row, those named red; and no criterion applies. */
    public Answer read(Answer before, SheetRow... red) {
        Answer latest = before;
        for (SheetRow row : SheetRow.values()) {
            latest = row(latest, row, Arrays.asList(red).contains(row) ? SheetState.RED : SheetState.FINE);
        }
        return criteria(latest);
    }

    Answer row(Answer before, SheetRow row, SheetState state) {
        Map<String, Object> reading = new HashMap<>();
        reading.put("state", state.name());
        reading.put("published", row.isPublished() ? "We never sell your data." : null);
        reading.put("contractLink", row.isInContract() ? "https://agency.example/terms#7-3" : null);
        reading.put("why", "Clause 7.3 read beside the privacy page");
        return work.priya().seen(before).put(path(before, "/sheet/" + row), reading).expect(200);
    }

    Answer criteria(Answer before, ImpactCriterion... apply) {
        return work.priya().seen(before)
                .put(path(before, "/criteria"), Map.of("apply", Arrays.stream(apply).map(Enum::name).toList()))
                .expect(200);
    }

    public Answer chosen(Answer before, ThirdPartyOutcome outcome) {
        return choose(before, outcome).expect(200);
    }

    Answer choose(Answer before, ThirdPartyOutcome outcome) {
        Map<String, Object> chosen = new HashMap<>(Map.of("outcome", outcome.name()));
        List<Map<String, Object>> terms = new ArrayList<>();
        if (outcome == ThirdPartyOutcome.NEGOTIATE) {
            before.body().at("/thirdParty/rows").forEach(row -> {
                if (row.at("/state").asText().equals("RED")) {
                    terms.add(Map.of("row", row.at("/row").asText(), "definition", "Row " + row.at("/number").asInt() + " is settled in the amendment"));
                }
            });
            chosen.put("amendmentLink", "https://agency.example/amendment-1");
        }
        if (outcome == ThirdPartyOutcome.ASK_CUSTOMERS) {
            terms.add(Map.of("row", "CUSTOMERS_TOLD", "definition", "Only customers who agreed are in the file"));
            chosen.put("consentText", "May we give your address to Kranz und Quist?");
        }
        chosen.put("terms", terms);
        chosen.put("owner", work.personOf(ApproverRole.LINE_MANAGER).toString());
        return work.priya().seen(before).put(path(before, "/outcome"), chosen);
    }

    Answer said(Answer before, StatementKind kind, Visitor by) {
        return by.seen(before)
                .post(path(before, "/statements"), Map.of("kind", kind.name(), "words", "Seen, and accepted until April"));
    }

    public Answer raised(Answer before, Visitor by) {
        return by.seen(before).post(path(before, "/concerns"), Map.of("words", "They may sell our customers")).expect(201);
    }

    Answer answer(Answer before, Visitor by) {
        String concern = before.string("/thirdParty/concerns/0/id");
        return by.seen(before)
                .post(path(before, "/concerns/" + concern + "/answers"), Map.of("words", "Clause 7.3 is struck in the amendment"));
    }

    Answer counted(Answer before, int asked, int agreed) {
        return work.priya().seen(before).put(path(before, "/customers"), Map.of("asked", asked, "agreed", agreed));
    }

    static String path(Answer about, String more) {
        return Casework.path(about, "/third-party" + more);
    }
}
