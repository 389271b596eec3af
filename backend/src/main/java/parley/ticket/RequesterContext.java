package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * Who asked, for those who work the ticket. Nothing here rates anybody.
 *
 * @param id which person
 * @param name their name
 * @param title what they do
 * @param department for which part of the company
 * @param site where they work
 * @param phone how they are called
 * @param email where they are written to
 * @param whatHelps what helps when they are spoken with, in their own words
 * @param open how many tickets of theirs are still being worked, as far as the reader may see them
 * @param resolved how many were resolved or closed, as far as the reader may see them
 * @param alsoOpen the others that are still being worked, the last changed first, ten at most
 */
@Serdeable
record RequesterContext(
        UUID id,
        String name,
        @Nullable String title,
        @Nullable String department,
        @Nullable String site,
        @Nullable String phone,
        String email,
        @Nullable String whatHelps,
        long open,
        long resolved,
        List<OtherTicket> alsoOpen) {}
