package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;

/**
 * How somebody read a row of the sheet.
 *
 * @param state how it is read
 * @param published the words of what the provider publishes
 * @param publishedLink where it is published
 * @param contract the words of the contract
 * @param contractLink where the contract lies
 * @param why why it is read so
 * @param readBy who read it
 * @param readAt when
 */
@Serdeable
record SheetReadingView(
        SheetState state,
        @Nullable String published,
        @Nullable String publishedLink,
        @Nullable String contract,
        @Nullable String contractLink,
        @Nullable String why,
        PersonName readBy,
        Instant readAt) {

    static SheetReadingView of(SheetReading reading, Function<UUID, PersonName> names) {
        return new SheetReadingView(
                reading.state(),
                reading.published(),
                reading.publishedLink(),
                reading.contract(),
                reading.contractLink(),
                reading.why(),
                names.apply(reading.readBy()),
                reading.readAt());
    }
}
