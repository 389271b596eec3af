package parley.ticket;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/**
 * Says what a file is by looking at its contents. What is not on the short list is only bytes; programs are refused.
 * A name may say which kind of text or package it is, never that text is a picture.
 */
@Singleton
final class FileTypes {

    static final String ONLY_BYTES = "application/octet-stream";

    private static final Set<String> KNOWN = Set.of(
            "image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp", "image/tiff", "image/heic",
            "application/pdf", "application/zip", "text/plain", "text/csv", "message/rfc822", "video/mp4", "audio/mpeg",
            "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint", "application/vnd.ms-outlook",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation");

    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload", "application/x-dosexec", "application/x-executable", "application/x-elf", "application/x-sharedlib",
            "application/x-object", "application/x-mach-o", "application/x-mach-o-executable", "application/x-ms-installer", "application/x-msi",
            "application/java-archive", "application/java-vm", "application/x-sh", "application/x-bat", "application/x-ms-shortcut",
            "application/vnd.android.package-archive", "application/x-debian-package", "application/x-rpm");

    private final Tika tika = new Tika();
    private final MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();

    /** @param again opens the contents from their beginning */
    String of(Contents again, FileName name) throws IOException {
        MediaType byContents = detect(again, null);
        MediaType withName = detect(again, name.value());
        if (PROGRAMS.contains(byContents.getBaseType().toString()) || PROGRAMS.contains(withName.getBaseType().toString())) {
            throw new ProgramsAreNotTaken();
        }
        if (withName.equals(byContents) || registry.isSpecializationOf(withName, byContents)) {
            return known(withName);
        }
        return known(byContents);
    }

    private MediaType detect(Contents again, String name) throws IOException {
        try (InputStream contents = again.open()) {
            return MediaType.parse(name == null ? tika.detect(contents) : tika.detect(contents, name));
        }
    }

    private static String known(MediaType type) {
        String name = type.getBaseType().toString();
        return KNOWN.contains(name) ? name : ONLY_BYTES;
    }

    @FunctionalInterface
    interface Contents {
        InputStream open() throws IOException;
    }
}
