package parley.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** The company with a safe harbour team of Mina and Jonas, and Hana for human resources. */
public final class Harbour {

    public static final String SPREADSHEET = "I keep the delivery dates in a private spreadsheet in the cloud, because the stock program loses them.";
    static final String WHY = "They sold the addresses to somebody else for money, as they say themselves in it.";
    static final String CHANGED = "The stock program keeps delivery dates now, and says so.";

    final TestParley parley;
    final Company company;
    final UUID mina;
    final UUID jonas;
    final UUID hana;

    public Harbour(TestParley parley) {
        this.parley = parley;
        this.company = parley.company();
        mina = Company.person(parley, "Mina", null, "EMPLOYEE", "APPROVER");
        jonas = Company.person(parley, "Jonas", null, "EMPLOYEE", "APPROVER");
        hana = Company.person(parley, "Hana", null, "EMPLOYEE", "APPROVER");
        member("SAFE_HARBOUR", mina);
        member("SAFE_HARBOUR", jonas);
        member("HR", hana);
        parley.bean(PlacesOfAnonymous.class).forget();
    }

    void member(String role, UUID person) {
        parley.sql("insert into approver_group_member (role, person_id, added_at) values (:role, :person, :now)",
                Map.of("role", role, "person", person, "now", parley.clock().instant()));
    }

    public Visitor mina() {
        return parley.as(mina);
    }

    public Visitor jonas() {
        return parley.as(jonas);
    }

    public Visitor hana() {
        return parley.as(hana);
    }

    public Visitor agnes() {
        return parley.as(company.agnes());
    }

    /** Agnes' line manager. */
    public Visitor tomas() {
        return parley.as(company.tomas());
    }

    /** Told by Agnes, with her name. */
    public Answer told() {
        return told(Map.of());
    }

    public Answer told(Map<String, Object> otherwise) {
        return agnes().post("/api/disclosures", telling(otherwise)).expect(201);
    }

    public static Map<String, Object> telling(Map<String, Object> otherwise) {
        Map<String, Object> telling = new HashMap<>(Map.of(
                "restriction", "usb_storage", "doing", SPREADSHEET, "since", "MONTHS", "dataClass", "INTERNAL", "people", 3,
                "whenAsked", false, "managerMayRead", false, "hrMayRead", false));
        telling.putAll(otherwise);
        return telling;
    }

    public static Map<String, Object> anonymously() {
        return Map.of("doing", SPREADSHEET, "since", "MONTHS", "dataClass", "INTERNAL", "whenAsked", false);
    }

    public static String path(Answer disclosure) {
        return "/api/disclosures/" + disclosure.string("/id");
    }

    static Map<String, Object> because(ExclusionGround ground) {
        return Map.of("ground", ground.name(), "reason", WHY);
    }

    static Map<String, Object> closing(DisclosureOutcome outcome) {
        return Map.of("outcome", outcome.name(), "changed", CHANGED);
    }
}
