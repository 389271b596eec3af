package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.activity.EvidenceTable;

/**
 * The rows of a case that the record vouches for. Left out is what a summary, a reminder or the clock writes down beside
 * an event, and what was told in confidence: its hash would let somebody who may not read it try out words.
 */
public enum CaseTables {
    CASE("exception_request", "id", file -> byId(ExceptionRequest::id, List.of(file.request())),
            "number", "ticket_id", "restriction_key", "restriction_version", "requester_id", "filed_by_id", "manager_id", "title", "goal",
            "consequence", "needed_from", "needed_until", "who_else", "data_class", "stopped_by", "manager_knows", "state", "first_day",
            "last_day", "valid_from", "valid_until", "no_alternative_because", "submitted_at", "first_human_reply_at", "decision_asked_at",
            "decided_at", "resolved_at", "activated_at", "ended_at", "closed_at", "end_cause", "removal_proof", "appealed_at", "appealed_by",
            "appeal_reason", "suspended_at", "suspended_by", "suspension_cause", "suspension_reason", "left_id", "left_at", "end_reason",
            "end_message", "ended_by", "grace_until", "in_use_found_at", "in_use_found_by", "in_use_note", "renews_id", "renewal_no",
            "renewed_level", "review_due_at"),
    OFFER("exception_proposal", "request_id", file -> byId(Proposal::id, file.proposals()),
            "from_catalogue", "title", "steps", "set_up_by", "ready_on", "effort_minutes", "meets_need", "offered_by", "offered_at", "response",
            "reason_category", "reason", "responded_at"),
    CONDITION("exception_condition", "request_id", file -> byId(Condition::id, file.conditions()),
            "definition", "timing", "lowers", "owner_id", "due_on", "due_at", "repeat_days", "validation", "maintenance", "added_by", "added_at",
            "evidence", "verified_by", "verified_at", "failed_at", "failed_because"),
    RATING("risk_rating", "request_id", file -> byId(RiskRating::id, file.ratings()),
            "round", "factors", "likelihood", "impact", "inherent", "personal_data", "contracts", "rationale", "rated_by", "rated_at",
            "matrix_version"),
    TALK("exception_conversation", "request_id", file -> byId(ConversationRecord::id, file.conversations()),
            List.of("held_at", "channel", "people", "result", "recorded_by", "recorded_at"), List.of("manager_invited")),
    DECISION("exception_decision", "request_id", file -> byId(Decision::id, file.decisions()),
            "round", "outcome", "role", "held_by", "decided_by", "reason_category", "reason", "accepts", "snapshot", "inherent", "residual_now",
            "residual_once_met", "single_person", "role_changed_lately", "on_behalf_of", "pre_authorisation_id", "decided_at"),
    MEANTIME("exception_interim", "request_id", file -> byId(InterimGrant::id, one(file.interim())),
            List.of("last_day", "asked_until", "conditions", "why", "asked_by", "asked_at", "policy_role", "policy_by", "business_role", "business_by",
                    "level", "valid_from", "valid_until"), List.of("removal_proof", "removed_by", "removed_at")),
    EMERGENCY("exception_emergency", "request_id", file -> byId(Emergency::id, one(file.emergency())),
            "hours", "why", "asked_by", "asked_at", "policy_role", "policy_by", "business_role", "business_by", "started_at"),
    READING("third_party_reading", "request_id", file -> byId(SheetReading::id, file.thirdParty().readings()),
            "sheet_row", "state", "published", "published_link", "contract", "contract_link", "why", "read_by", "read_at"),
    CRITERIA("third_party_criteria", "request_id", file -> byId(ImpactCriteria::id, file.thirdParty().criteria()),
            "apply", "said_by", "said_at"),
    STATEMENT("third_party_statement", "request_id", file -> byId(Statement::id, file.thirdParty().statements()),
            "kind", "about_id", "words", "link", "said_by", "said_as", "said_at"),
    CONCERN("exception_concern", "request_id", file -> byId(Concern::id, file.thirdParty().concerns()),
            "words", "after_decision", "raised_by", "raised_at"),
    CONCERN_ANSWER("exception_concern_answer", "request_id", file -> byId(ConcernAnswer::id, file.thirdParty().answers()),
            "concern_id", "words", "after_decision", "answered_by", "answered_at"),
    COURSE("third_party_course", "request_id", "request_id", file -> byId(ThirdPartyCourse::requestId, one(file.thirdParty().course())),
            "third_party_outcome", "chosen_by", "chosen_at", "amendment_link", "amendment_id", "consent_text", "customers_asked",
            "customers_agreed", "counted_by", "counted_at", "incident_id");

    private final EvidenceTable table;
    private final Function<CaseFile, Map<UUID, ?>> rows;

    CaseTables(String table, String owner, Function<CaseFile, Map<UUID, ?>> rows, String... columns) {
        this(table, "id", owner, rows, columns);
    }

    CaseTables(String table, String key, String owner, Function<CaseFile, Map<UUID, ?>> rows, String... columns) {
        this(table, key, owner, rows, List.of(columns), List.of());
    }

    /** @param later columns that came after rows were on the record already */
    CaseTables(String table, String owner, Function<CaseFile, Map<UUID, ?>> rows, List<String> columns, List<String> later) {
        this(table, "id", owner, rows, columns, later);
    }

    CaseTables(String table, String key, String owner, Function<CaseFile, Map<UUID, ?>> rows, List<String> columns, List<String> later) {
        this.table = new EvidenceTable(name().toLowerCase(Locale.ROOT), table, key, owner, columns, later);
        this.rows = rows;
    }

    EvidenceTable table() {
        return table;
    }

    /** All of them; the first is the case itself. */
    public static List<EvidenceTable> all() {
        return Stream.of(values()).map(CaseTables::table).toList();
    }

    /** Rows that are new or other than before. */
    List<UUID> changed(@Nullable CaseFile before, CaseFile after) {
        Map<UUID, ?> known = of(before);
        return of(after).entrySet().stream()
                .filter(row -> !row.getValue().equals(known.get(row.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<UUID> removed(@Nullable CaseFile before, CaseFile after) {
        Map<UUID, ?> left = of(after);
        return of(before).keySet().stream().filter(known -> !left.containsKey(known)).toList();
    }

    private Map<UUID, ?> of(@Nullable CaseFile file) {
        return file == null ? Map.of() : rows.apply(file);
    }

    private static <T> Map<UUID, T> byId(Function<T, UUID> id, Collection<T> rows) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <T> List<T> one(@Nullable T row) {
        return row == null ? List.of() : List.of(row);
    }
}
