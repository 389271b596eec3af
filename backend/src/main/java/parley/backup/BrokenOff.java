package parley.backup;

/** The server stops, so the backup that it was making ends unfinished. */
final class BrokenOff extends RuntimeException {

    BrokenOff() {
        super("Parley was stopped while the backup was made", null, false, false);
    }
}
