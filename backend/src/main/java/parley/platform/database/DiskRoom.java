package parley.platform.database;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the data folder can still take something: it is kept from filling up wholly, and may have become read-only. */
@Singleton
class DiskRoom {

    private static final long KEPT_FREE = 64L << 20;

    private final Path data;

    DiskRoom(@Value("${parley.data}") Path data) {
        this.data = data;
    }

    boolean isShort() {
        try {
            return Files.getFileStore(data).getUsableSpace() < KEPT_FREE || !Files.isWritable(data);
        } catch (IOException gone) {
            return true;
        }
    }
}
