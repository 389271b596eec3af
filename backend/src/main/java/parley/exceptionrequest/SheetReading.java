package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * How somebody read one row of the sheet. Nothing of it is changed later: whoever reads the row anew adds another one,
 * and the last one counts.
 *
 * @param id its id
 * @param requestId the case
 * @param sheetRow which row
 * @param state how it is read
 * @param published the words of what the provider publishes
 * @param publishedLink where it is published
 * @param contract the words of the contract
 * @param contractLink where the contract lies
 * @param why why it is read so
 * @param readBy who read it
 * @param readAt when
 */
@MappedEntity("third_party_reading")
record SheetReading(
        @Id UUID id,
        UUID requestId,
        SheetRow sheetRow,
        SheetState state,
        @Nullable String published,
        @Nullable String publishedLink,
        @Nullable String contract,
        @Nullable String contractLink,
        @Nullable String why,
        UUID readBy,
        Instant readAt) {

    boolean isRed() {
        return state == SheetState.RED;
    }

    boolean isAnswered() {
        return state != SheetState.OPEN;
    }

    List<Object> said() {
        return Arrays.asList("sheet", sheetRow, state, published, publishedLink, contract, contractLink, why);
    }
}
