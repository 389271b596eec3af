package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;

/**
 * A row of the sheet about a third party.
 *
 * @param row which row
 * @param number its place in the sheet
 * @param asked whether it has to be read for data of this class
 * @param published whether something is published about it
 * @param inContract whether the contract speaks of it
 * @param state how it is read now
 * @param reading the reading that counts; empty until there is one
 * @param earlier readings before that, oldest first
 * @param settledBy the conditions that settle it before the start
 */
@Serdeable
record SheetRowView(
        SheetRow row,
        int number,
        boolean asked,
        boolean published,
        boolean inContract,
        SheetState state,
        @Nullable SheetReadingView reading,
        List<SheetReadingView> earlier,
        List<UUID> settledBy) {

    static SheetRowView of(SheetRow row, CaseFile file, Function<UUID, PersonName> names) {
        List<SheetReadingView> readings = file.thirdParty().readings().stream()
                .filter(reading -> reading.sheetRow() == row)
                .map(reading -> SheetReadingView.of(reading, names))
                .toList();
        SheetReadingView last = readings.isEmpty() ? null : readings.get(readings.size() - 1);
        return new SheetRowView(
                row,
                row.number(),
                row.isAskedFor(file.request().need().dataClass()),
                row.isPublished(),
                row.isInContract(),
                last == null ? SheetState.OPEN : last.state(),
                last,
                readings.isEmpty() ? readings : readings.subList(0, readings.size() - 1),
                file.thirdParty().termsOf(row));
    }
}
