package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * For whom decided requests waited: the mean of each, in seconds of business time, so that they add up. Empty under 20 of them.
 *
 * @param shown how much may be said from so many
 * @param cases how many were decided; empty where there are too few to say
 * @param analyst waited for somebody in IT
 * @param requester waited for the requester: an alternative had no answer
 * @param approver waited for those who decide
 * @param others were put on hold for somebody else
 */
@Serdeable
record WaitsByParty(
        Shown shown, @Nullable Integer cases, @Nullable Long analyst, @Nullable Long requester, @Nullable Long approver, @Nullable Long others) {}
