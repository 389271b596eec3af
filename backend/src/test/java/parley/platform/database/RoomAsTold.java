package parley.platform.database;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** A disk whose room a test decides about. */
@Singleton
@Replaces(DiskRoom.class)
final class RoomAsTold extends DiskRoom {

    private volatile boolean isShort;

    RoomAsTold() {
        super(Path.of("."));
    }

    void isShort(boolean isShort) {
        this.isShort = isShort;
    }

    @Override
    boolean isShort() {
        return isShort;
    }
}
