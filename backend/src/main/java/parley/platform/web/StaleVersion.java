package parley.platform.web;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The thing was changed since the caller saw it. */
public final class StaleVersion extends Refusal {

    public StaleVersion(long seen, long now) {
        super(ProblemType.STALE_VERSION, "You saw version " + seen + ", it is now version " + now + ". "
                + ProblemType.STALE_VERSION.remedy());
    }

    /** Refuses unless the version that was seen is the present one. */
    public static void check(IfMatch seen, long now) {
        if (seen.version() != now) {
            throw new StaleVersion(seen.version(), now);
        }
    }
}
