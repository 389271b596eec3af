package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * Somebody, or a department, whose tickets go otherwise than those of others, more than chance explains.
 *
 * @param kind a person or a department
 * @param id which one
 * @param name what they are called
 * @param department where a person is
 * @param treatment by how much
 * @param waitsLonger whether the waits by themselves say so, at 5%
 * @param isTurnedAway whether being turned away by itself says so, at 5%
 * @param longest the four tickets that went farthest from the others
 */
@Serdeable
record Finding(
        SubjectKind kind, UUID id, String name, @Nullable String department, Treatment treatment,
        boolean waitsLonger, boolean isTurnedAway, List<ContactBehind> longest) {}
