package parley.platform.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import parley.platform.problem.FieldError;
import parley.platform.sql.Storable;

/** Reads a body to its very end. The reader of requests stops behind the first value, and takes the last of two equal fields. */
final class JsonText {

    private static final JsonFactory STRICT = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private JsonText() {}

    /** Names and texts that no database keeps; a {@link NotOneJson} where the whole is not one JSON value. */
    static List<FieldError> faults(byte[] body) {
        List<FieldError> faults = new ArrayList<>();
        int depth = 0;
        int values = 0;
        try (JsonParser parser = STRICT.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                values += depth == 0 ? 1 : 0;
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (values > 1) {
                    throw new NotOneJson("goes on after its end");
                }
                if (token == JsonToken.FIELD_NAME && !Storable.text(parser.currentName())) {
                    faults.add(new FieldError(parser.getParsingContext().getParent().pathAsPointer().toString(), "has a name with a character that no database keeps"));
                }
                if (token == JsonToken.VALUE_STRING && !Storable.text(parser.getText())) {
                    faults.add(new FieldError(parser.getParsingContext().pathAsPointer().toString(), ValueText.NOT_STORABLE));
                }
            }
            return faults;
        } catch (JsonProcessingException notJson) {
            throw new NotOneJson(values == 1 && depth == 0 ? "goes on after its end" : "stops being JSON in line " + line(notJson));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String line(JsonProcessingException notJson) {
        return notJson.getLocation() == null ? "1" : notJson.getLocation().getLineNr() + ", column " + notJson.getLocation().getColumnNr();
    }
}
