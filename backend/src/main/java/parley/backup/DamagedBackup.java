package parley.backup;

/** The file is no backup, or not as it was made. */
final class DamagedBackup extends RestoreRefused {

    DamagedBackup(String because) {
        super(because);
    }

    DamagedBackup(String because, Throwable cause) {
        super(because, cause);
    }
}
