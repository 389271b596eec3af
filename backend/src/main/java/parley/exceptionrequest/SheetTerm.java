package parley.exceptionrequest;

import java.util.UUID;

/**
 * Which condition settles which row of the sheet.
 *
 * @param row the row
 * @param conditionId the condition
 */
record SheetTerm(SheetRow row, UUID conditionId) {}
