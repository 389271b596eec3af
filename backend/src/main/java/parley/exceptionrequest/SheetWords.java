package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import parley.platform.problem.FieldError;
import parley.platform.problem.InvalidFields;

/**
 * What both sides say about a row of the sheet, and why it is read so. Each side is quoted or linked, or both.
 *
 * @param published the words of what the provider publishes
 * @param publishedLink where it is published
 * @param contract the words of the contract
 * @param contractLink where the contract lies
 * @param why why it is read so
 */
record SheetWords(
        @Nullable String published,
        @Nullable String publishedLink,
        @Nullable String contract,
        @Nullable String contractLink,
        @Nullable String why) {

    private static final String BOTH_SIDES = "Quote it or give a link. Where it says nothing about this, write that.";

    /** A row is settled by what both sides say; a red one says why, and so does one that neither side speaks of. */
    void refuseWhereMissing(SheetRow row, SheetState state) {
        List<FieldError> missing = new ArrayList<>();
        if (!row.isPublished() && (published != null || publishedLink != null)) {
            missing.add(new FieldError("/published", "Nothing is published about this row."));
        }
        if (!row.isInContract() && (contract != null || contractLink != null)) {
            missing.add(new FieldError("/contract", "The contract has no part in this row."));
        }
        if (state != SheetState.OPEN) {
            if (row.isPublished() && published == null && publishedLink == null) {
                missing.add(new FieldError("/published", BOTH_SIDES));
            }
            if (row.isInContract() && contract == null && contractLink == null) {
                missing.add(new FieldError("/contract", BOTH_SIDES));
            }
            boolean saysWhy = state == SheetState.RED || (!row.isPublished() && !row.isInContract());
            if (saysWhy && why == null) {
                missing.add(new FieldError("/why", "Say why."));
            }
        }
        if (!missing.isEmpty()) {
            throw new InvalidFields(missing);
        }
    }
}
