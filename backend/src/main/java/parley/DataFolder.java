package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that Parley keeps its data in. */
final class DataFolder {

    private DataFolder() {}

    /** Makes it where it is missing, and refuses one that cannot be written to before anything else is tried. */
    static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "can-write", ""));
        } catch (IOException failure) {
            throw new StartRefused("Parley cannot write to its data folder " + folder
                    + ". Give it the right to, or name another folder with PARLEY_DATA.");
        }
    }
}
