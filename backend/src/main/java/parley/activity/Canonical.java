package parley.activity;

import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import parley.platform.Secrets;

/**
 * Values as bytes, the same whatever database they came from. Each is its length in bytes, a colon, and itself in UTF-8;
 * an empty one is a dash. So no two lists of values are written alike, and anybody can write them again.
 */
public final class Canonical {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** @param format what is written and how; another list of values is another format */
    public Canonical(String format) {
        add(format);
    }

    public Canonical add(@Nullable Object value) {
        if (value == null) {
            bytes.write('-');
            return this;
        }
        byte[] text = text(value).getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(text);
        return this;
    }

    private static String text(Object value) {
        if (value instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        return value instanceof OffsetDateTime moment ? MOMENT.format(moment.toInstant()) : value.toString();
    }

    public String sha256() {
        return Secrets.sha256(bytes.toByteArray());
    }
}
