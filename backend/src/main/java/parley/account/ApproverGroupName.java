package parley.account;

import io.micronaut.serde.annotation.Serdeable;

/**
 * An approver group as it is named beside something else.
 *
 * @param role the role that its members fill
 * @param name its name
 */
@Serdeable
public record ApproverGroupName(String role, String name) {}
