package parley.backup;

import io.micronaut.core.annotation.Nullable;

/** A migration does not run, because no proven backup could be made before it. */
public final class UpgradeRefused extends RuntimeException {

    UpgradeRefused(String because, @Nullable Throwable cause) {
        super(because, cause);
    }
}
