package parley.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a new installation still lacks, in facts.
 *
 * @param people how many active people there are
 * @param peopleWithoutPassword how many of them cannot sign in yet
 * @param analysts how many active analysts and supervisors are in a team
 * @param queues how many queues there are
 * @param queuesWithoutAnalysts names of the queues whose team has nobody
 * @param hoursConfirmed whether somebody has published the hours of the standard calendar; until then it has those that Parley came with
 * @param rolesWithoutApprover names of the approver groups for which nobody decides, not even by fallback
 */
@Serdeable
record Readiness(
        long people,
        long peopleWithoutPassword,
        long analysts,
        long queues,
        List<String> queuesWithoutAnalysts,
        boolean hoursConfirmed,
        List<String> rolesWithoutApprover) {}
