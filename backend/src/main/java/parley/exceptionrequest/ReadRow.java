package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a row of the sheet is read. Each side is quoted or linked, or both; where a text says nothing, that is written.
 *
 * @param state how it is read
 * @param published the words of what the provider publishes
 * @param publishedLink where it is published
 * @param contract the words of the contract
 * @param contractLink where the contract lies
 * @param why why it is read so; a red row always says it
 */
@Serdeable
public record ReadRow(
        @NotNull SheetState state,
        @Nullable @Size(max = 2000) String published,
        @Nullable @Size(max = 2000) String publishedLink,
        @Nullable @Size(max = 2000) String contract,
        @Nullable @Size(max = 2000) String contractLink,
        @Nullable @Size(max = 2000) String why) {

    SheetWords words() {
        return new SheetWords(
                Said.words(published),
                Said.link(publishedLink, "/publishedLink"),
                Said.words(contract),
                Said.link(contractLink, "/contractLink"),
                Said.words(why));
    }
}
