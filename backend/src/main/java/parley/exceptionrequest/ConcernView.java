package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;

/**
 * A concern that somebody raised, which stays to the end.
 *
 * @param id which one
 * @param words what they fear
 * @param raisedBy who
 * @param raisedAt when
 * @param afterDecision whether the case was granted before
 * @param answers what was written to it, oldest first
 */
@Serdeable
record ConcernView(
        UUID id, String words, PersonName raisedBy, Instant raisedAt, boolean afterDecision, List<ConcernAnswerView> answers) {

    static ConcernView of(Concern concern, List<ConcernAnswer> answers, Function<UUID, PersonName> names) {
        return new ConcernView(
                concern.id(),
                concern.words(),
                names.apply(concern.raisedBy()),
                concern.raisedAt(),
                concern.afterDecision(),
                answers.stream()
                        .map(answer -> new ConcernAnswerView(answer.words(), names.apply(answer.answeredBy()), answer.answeredAt()))
                        .toList());
    }
}
