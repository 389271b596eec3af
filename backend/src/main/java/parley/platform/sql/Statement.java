package parley.platform.sql;

import io.micronaut.core.util.clhm.ConcurrentLinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text block with named parameters ({@code :name}) as JDBC wants it. Quoted text and casts ({@code ::type}) are left
 * alone.
 */
record Statement(String sql, List<String> names) {

    private static final int REMEMBERED = 2_000;
    private static final Map<String, Statement> PARSED = new ConcurrentLinkedHashMap.Builder<String, Statement>().maximumWeightedCapacity(REMEMBERED).build();

    static Statement of(String text) {
        return PARSED.computeIfAbsent(text, Statement::parse);
    }

    private static Statement parse(String text) {
        StringBuilder sql = new StringBuilder(text.length());
        List<String> names = new ArrayList<>();
        int at = 0;
        boolean quoted = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'') {
                quoted = !quoted;
            }
            if (!quoted && c == ':' && at + 1 < text.length()) {
                if (text.charAt(at + 1) == ':') {
                    sql.append("::");
                    at += 2;
                    continue;
                }
                int end = at + 1;
                while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                    end++;
                }
                if (end > at + 1) {
                    names.add(text.substring(at + 1, end));
                    sql.append('?');
                    at = end;
                    continue;
                }
            }
            sql.append(c);
            at++;
        }
        return new Statement(sql.toString(), List.copyOf(names));
    }
}
