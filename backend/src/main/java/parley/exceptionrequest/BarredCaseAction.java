package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Something that is the reader's to do, but for something that has to happen first.
 *
 * @param action what
 * @param because what has to happen first
 */
@Serdeable
record BarredCaseAction(
        CaseAction action,
        String because) {}
