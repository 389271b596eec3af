package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of a file as people may meet it: no folders, nothing invisible, nothing that a system reads as a device. */
record FileName(String value) {

    static final int LONGEST = 150;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control characters, and those that turn or hide a part of the name, such as right-to-left override. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern HIDDEN_OR_BLANK_ENDS = Pattern.compile("^[.\\s]+|(?<![.\\s])[.\\s]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,10}$");

    static FileName of(@Nullable String sent) {
        String name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = FOLDERS.matcher(name).replaceFirst("");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = NOT_IN_NAMES.matcher(name).replaceAll("_");
        name = HIDDEN_OR_BLANK_ENDS.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            return new FileName("file");
        }
        return new FileName(shortened(DEVICE.matcher(name).matches() ? "_" + name : name));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var extension = EXTENSION.matcher(name);
        String end = extension.find() ? extension.group() : "";
        int cut = LONGEST - end.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut) + end;
    }

    /** For {@code Content-Disposition}, as RFC 6266 asks: always to be saved, never shown. */
    String disposition() {
        String plain = Normalizer.normalize(value, Normalizer.Form.NFKD).replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded();
    }

    private String encoded() {
        StringBuilder text = new StringBuilder();
        for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            text.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return text.toString();
    }
}
