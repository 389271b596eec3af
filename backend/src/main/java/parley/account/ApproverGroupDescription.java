package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What an administrator says about an approver group.
 *
 * @param memberIds everybody who may decide in this role: active approvers
 * @param fallbackRole the group that is asked while this one has nobody; the fallback is shown to all, never silent
 */
@Serdeable
public record ApproverGroupDescription(@NotNull @Size(max = 500) List<@NotNull UUID> memberIds, @Nullable @Size(max = 40) String fallbackRole) {}
