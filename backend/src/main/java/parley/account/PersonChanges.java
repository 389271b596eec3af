package parley.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names the fields of a person that differ; the record of what was done holds no personal values. */
final class PersonChanges {

    private static final Map<String, Function<Person, Object>> FIELDS = fields();

    private PersonChanges() {}

    static String between(Person before, Person after) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue().apply(before), field.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(","));
    }

    private static Map<String, Function<Person, Object>> fields() {
        Map<String, Function<Person, Object>> fields = new LinkedHashMap<>();
        fields.put("name", Person::name);
        fields.put("email", Person::email);
        fields.put("phone", Person::phone);
        fields.put("title", Person::title);
        fields.put("department", Person::departmentId);
        fields.put("site", Person::siteId);
        fields.put("manager", Person::managerId);
        return fields;
    }
}
