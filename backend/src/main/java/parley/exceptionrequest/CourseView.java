package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;

/**
 * Where a case is to go, and how far that has come.
 *
 * @param outcome where it is to go
 * @param chosenBy who said so
 * @param chosenAt when
 * @param amendmentLink where the amendment of the contract lies
 * @param amendmentFile what the file of the amendment is called, where it is attached
 * @param consentText what the customers are asked
 * @param customersAsked how many were asked
 * @param customersAgreed how many of them agreed
 * @param countedBy who counted
 * @param countedAt when
 */
@Serdeable
record CourseView(
        ThirdPartyOutcome outcome,
        PersonName chosenBy,
        Instant chosenAt,
        @Nullable String amendmentLink,
        @Nullable String amendmentFile,
        @Nullable String consentText,
        @Nullable Integer customersAsked,
        @Nullable Integer customersAgreed,
        @Nullable PersonName countedBy,
        @Nullable Instant countedAt) {

    static @Nullable CourseView of(ThirdParty known, Function<UUID, PersonName> names) {
        ThirdPartyCourse course = known.course();
        if (course == null || course.outcome() == null) {
            return null;
        }
        return new CourseView(
                course.outcome(),
                names.apply(course.chosenBy()),
                course.chosenAt(),
                course.amendmentLink(),
                known.beside().amendmentName(),
                course.consentText(),
                course.customersAsked(),
                course.customersAgreed(),
                course.countedBy() == null ? null : names.apply(course.countedBy()),
                course.countedAt());
    }
}
