package parley.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.ticket.Impact;
import parley.ticket.TicketKind;
import parley.ticket.Urgency;

/** Reads the stories as they were written down by hand. */
final class StoryBook {

    private static final Pattern STEP = Pattern.compile("(\\w+) (\\w+) (\\w+)(?: (.+))?");

    private StoryBook() {}

    static List<Story> read() {
        return Stream.of("stories.yml", "stories-past.yml")
                .flatMap(book -> Yamls.<List<Map<String, Object>>>read(book).stream())
                .map(StoryBook::story)
                .toList();
    }

    private static Story story(Map<String, Object> told) {
        String requester = Yamls.text(told, "who");
        return new Story(
                Yamls.text(told, "title"),
                TicketKind.valueOf(Yamls.text(told, "kind").toUpperCase(Locale.ROOT)),
                Yamls.text(told, "about").isEmpty() ? null : Yamls.text(told, "about"),
                impact(Yamls.text(told, "hits")),
                urgency(Yamls.text(told, "can")),
                requester,
                told.containsKey("filed") ? Yamls.text(told, "filed") : requester,
                Yamls.text(told, "queue"),
                Yamls.text(told, "ago"),
                Yamls.text(told, "text"),
                Yamls.list(told, "files"),
                Yamls.<Map<String, Object>>list(told, "steps").stream().map(StoryBook::step).toList());
    }

    private static Story.Step step(Map<String, Object> told) {
        Map.Entry<String, Object> only = told.entrySet().iterator().next();
        Matcher step = STEP.matcher(only.getKey());
        if (!step.matches()) {
            throw new IllegalArgumentException("Not a step of a story: " + only.getKey());
        }
        return new Story.Step(step.group(1), step.group(2), Verb.valueOf(step.group(3).toUpperCase(Locale.ROOT)), step.group(4) == null ? "" : step.group(4),
                only.getValue() == null ? "" : only.getValue().toString().strip());
    }

    static Impact impact(String word) {
        return switch (word) {
            case "many" -> Impact.MANY;
            case "team" -> Impact.TEAM;
            case "one" -> Impact.ONE;
            default -> throw new IllegalArgumentException("Hits whom? " + word);
        };
    }

    static Urgency urgency(String word) {
        return switch (word) {
            case "stopped" -> Urgency.STOPPED;
            case "hindered" -> Urgency.HINDERED;
            case "waits" -> Urgency.CAN_WAIT;
            default -> throw new IllegalArgumentException("Can they work? " + word);
        };
    }
}
