package parley.platform.problem;

/** What was asked for does not exist, or the asker may not see it; the two look the same. */
public final class NothingHere extends Refusal {

    public NothingHere() {
        super(ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.remedy());
    }
}
