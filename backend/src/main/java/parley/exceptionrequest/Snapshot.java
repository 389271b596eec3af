package parley.exceptionrequest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A hash over what an approver agrees to: the answers, the rating, the conditions and the dates. Proving a
 * condition does not change it, for that is what the approver agreed to; changing one does.
 */
final class Snapshot {

    private final MessageDigest digest = sha256();

    private Snapshot() {}

    static String of(CaseFile file) {
        Snapshot snapshot = new Snapshot();
        snapshot.add(file.request());
        snapshot.add(file.request().need());
        if (!file.ratings().isEmpty()) {
            snapshot.add(file.rating());
        }
        file.conditions().stream().sorted(Comparator.comparing(Condition::id)).forEach(snapshot::add);
        file.thirdParty().agreedTo().forEach(part -> snapshot.add(part.toArray()));
        return HexFormat.of().formatHex(snapshot.digest.digest());
    }

    private void add(ExceptionRequest request) {
        Term term = request.term();
        add("case", request.restrictionKey(), request.restrictionVersion(), request.requesterId());
        add("term", term.firstDay(), term.lastDay());
        if (request.appeal().isMade()) {
            add("appeal", request.appeal().reason());
        }
    }

    private void add(Need need) {
        add("need", need.goal(), need.consequence(), need.neededFrom(), need.neededUntil(), need.whoElse());
        add("data", need.dataClass(), need.stoppedBy(), need.workaround(), need.managerKnows());
        need.answers().forEach((key, answer) -> add("answer", key, answer));
    }

    private void add(RiskRating rating) {
        add("rating", rating.matrixVersion(), rating.personalData(), rating.contracts(), rating.rationale());
        rating.factors().stream()
                .sorted(Comparator.comparing(FactorAnswer::factor))
                .forEach(factor -> add("factor", factor.factor(), factor.answer(), factor.note()));
    }

    private void add(Condition condition) {
        add("condition", condition.definition(), condition.timing(), condition.lowers(), condition.ownerId());
        add("kept", condition.dueOn(), condition.validation(), condition.maintenance());
        if (condition.repeatDays() != null) {
            add("repeats", condition.repeatDays());
        }
    }

    /** Each part goes in with its length, so that no two cases read the same. */
    private void add(Object... parts) {
        for (Object part : parts) {
            byte[] bytes = Objects.toString(part, "").getBytes(StandardCharsets.UTF_8);
            digest.update((part == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
