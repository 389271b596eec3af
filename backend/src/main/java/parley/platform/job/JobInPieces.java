package parley.platform.job;

/** A job that may have much to do. It is done in pieces of a second or so, so that a server that is to stop need not wait for all. */
public interface JobInPieces extends RecurringJob {

    /** @return whether there is more to do */
    boolean doPiece();

    @Override
    default void run() {
        boolean more = true;
        while (more) {
            more = doPiece();
        }
    }
}
