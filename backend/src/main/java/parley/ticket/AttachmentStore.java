package parley.ticket;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Keeps the contents of files under random keys. A key is known to the database only after its contents are safe. */
interface AttachmentStore {

    /** Takes the contents in; when this returns they survive a power cut. */
    StoredFile keep(InputStream contents) throws IOException;

    InputStream open(String key) throws IOException;

    /** Forgets it; harmless where there is nothing. */
    void forget(String key) throws IOException;

    /** Keys of contents that were kept before a moment. */
    List<String> keptBefore(Instant moment) throws IOException;
}
