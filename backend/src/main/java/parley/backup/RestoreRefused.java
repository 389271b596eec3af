package parley.backup;

/** A fact for which a backup cannot be restored, told in words for the operator. */
class RestoreRefused extends RuntimeException {

    RestoreRefused(String because) {
        super(because);
    }

    RestoreRefused(String because, Throwable cause) {
        super(because, cause);
    }
}
