package parley.servicelevel;

import java.util.UUID;

/** Names one published version of a business calendar; a promise keeps the version it was made under. */
public record CalendarVersionId(UUID value) {}
