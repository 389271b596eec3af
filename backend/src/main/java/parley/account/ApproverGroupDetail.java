package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import parley.platform.web.Versioned;

/**
 * An approver group: who may decide in one of the roles that the rules ask for.
 *
 * @param role the role
 * @param name its name
 * @param members everybody who may decide in it
 * @param fallback the group that is asked while this one has nobody
 * @param decidedBy the group that is asked today: this one, or the first of its fallbacks that has somebody; empty where none has
 * @param version goes into {@code If-Match} of a change
 * @param allowedActions what can be done now
 */
@Serdeable
record ApproverGroupDetail(
        String role,
        String name,
        List<ApproverGroupMember> members,
        @Nullable ApproverGroupName fallback,
        @Nullable ApproverGroupName decidedBy,
        long version,
        List<PlaceAction> allowedActions) implements Versioned {}
