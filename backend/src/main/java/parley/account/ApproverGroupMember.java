package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody in an approver group.
 *
 * @param id which person
 * @param name the name
 * @param addedAt since when; a vote soon after it is marked
 */
@Serdeable
record ApproverGroupMember(UUID id, String name, Instant addedAt) {}
