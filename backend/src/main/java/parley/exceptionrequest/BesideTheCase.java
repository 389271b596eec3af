package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import parley.platform.sql.Sql;

/** Keeps what lies beside a case: what was granted in the meantime, and who may still sign it. */
@Singleton
class BesideTheCase {

    private final InterimGrantRepository interims;
    private final EmergencyRepository emergencies;
    private final ThirdPartyCourseRepository courses;
    private final Sql sql;

    BesideTheCase(InterimGrantRepository interims, EmergencyRepository emergencies, ThirdPartyCourseRepository courses, Sql sql) {
        this.interims = interims;
        this.emergencies = emergencies;
        this.courses = courses;
        this.sql = sql;
    }

    CaseFile save(CaseFile before, CaseFile after) {
        return saveCourse(before, saveEmergency(before, saveInterim(before, after)));
    }

    /** Where the requester takes another way, that is where the data goes: nowhere. */
    private CaseFile saveCourse(CaseFile before, CaseFile after) {
        CaseFile followed = after.isForThirdParty() ? after.with(after.thirdParty().following(after.request())) : after;
        ThirdPartyCourse course = followed.thirdParty().course();
        if (course == null || Objects.equals(before.thirdParty().course(), course)) {
            return followed;
        }
        ThirdPartyCourse saved = before.thirdParty().course() == null ? courses.save(course) : courses.update(course);
        return followed.with(followed.thirdParty().with(saved));
    }

    private CaseFile saveEmergency(CaseFile before, CaseFile after) {
        Emergency emergency = after.emergency();
        if (emergency == null || Objects.equals(before.emergency(), emergency)) {
            return after;
        }
        return after.with(before.emergency() == null ? emergencies.save(emergency) : emergencies.update(emergency));
    }

    private CaseFile saveInterim(CaseFile before, CaseFile after) {
        InterimGrant grant = after.interim();
        if (grant == null || Objects.equals(before.interim(), grant)) {
            return after;
        }
        return after.with(before.interim() == null ? interims.save(grant) : interims.update(grant));
    }

    /** A renewal that comes into force takes the place of what it renews: when it begins, and not past that one's own end. */
    void letRenewalTakeItsPlace(CaseFile before, CaseFile after, Instant now) {
        ExceptionRequest renewal = after.request();
        boolean begins = renewal.state() == CaseState.ACTIVE && before.request().milestones().activatedAt() == null;
        if (!begins || !renewal.chain().isRenewal()) {
            return;
        }
        Instant from = renewal.term().validFrom().isBefore(now) ? now : renewal.term().validFrom();
        sql.update(
                """
                update exception_request
                set superseded_at = case when state <> 'ENDING' and valid_until < :from then valid_until else cast(:from as timestamp with time zone) end,
                    updated_at = :now, version = version + 1
                where id = :renewed and state in ('ACTIVE', 'SUSPENDED', 'ENDING') and superseded_at is null""",
                Map.of("from", from, "now", now, "renewed", renewal.chain().renews()));
    }

    /** Those who may sign find it by these rows; what they may do is worked out anew for every signature. */
    void keepSignatureSlots(CaseFile file) {
        if (file.interim() == null && file.emergency() == null) {
            return;
        }
        UUID request = file.request().id();
        sql.update("delete from exception_signature_slot where request_id = :request", Map.of("request", request));
        file.openInterimSlots().forEach(slot -> ask(request, slot, file.interim().askedAt()));
        file.openEmergencySlots().forEach(slot -> ask(request, slot, file.emergency().askedAt()));
    }

    private void ask(UUID request, Slot slot, Instant askedAt) {
        Map<String, Object> values = new HashMap<>();
        values.put("request", request);
        values.put("role", slot.role());
        values.put("held_by", slot.heldBy());
        values.put("asked", askedAt);
        sql.update(
                """
                insert into exception_signature_slot (request_id, role, held_by, asked_at)
                values (:request, :role, :held_by, :asked) on conflict do nothing""",
                values);
    }
}
