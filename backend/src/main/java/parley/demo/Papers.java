package parley.demo;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.ticket.AttachmentService;

/** Uploads the small files that people of the demo company send along. */
@Singleton
final class Papers {

    private final AttachmentService attachments;

    Papers(AttachmentService attachments) {
        this.attachments = attachments;
    }

    List<UUID> upload(List<String> names, CurrentUser by) {
        return names.stream().map(name -> attachments.upload(name, contents(name), by).id()).toList();
    }

    private static InputStream contents(String name) {
        InputStream stream = Papers.class.getResourceAsStream("/demo/files/" + name);
        if (stream == null) {
            throw new IllegalStateException("The demo company has no file " + name);
        }
        return stream;
    }
}
