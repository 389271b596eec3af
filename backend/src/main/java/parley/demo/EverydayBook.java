package parley.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parley.ticket.TicketKind;

/**
 * Reads the tickets of ordinary days. Each begins with a line such as {@code = kasia incident device one hindered | Title},
 * where a season may follow; the lines after it are the first message, and then turns, each begun by its sign.
 */
final class EverydayBook {

    private static final int SEASON = 5;

    private EverydayBook() {}

    static List<Everyday> read() {
        List<Everyday> all = new ArrayList<>();
        Stream.of("everyday-workplace.txt", "everyday-shopfloor.txt", "everyday-applications.txt", "everyday-network.txt", "everyday-seasons.txt")
                .forEach(book -> read(Yamls.lines(book), all));
        return all;
    }

    private static void read(List<String> lines, List<Everyday> all) {
        List<String> one = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("= ") && !one.isEmpty()) {
                all.add(everyday(one));
                one.clear();
            }
            if (!line.isBlank() && !line.startsWith("//")) {
                one.add(line);
            }
        }
        all.add(everyday(one));
    }

    private static Everyday everyday(List<String> lines) {
        String[] head = lines.get(0).substring(2).split(" \\| ", 2);
        String[] facts = head[0].split(" ");
        List<String> text = new ArrayList<>();
        List<Everyday.Turn> turns = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.length() > 1 && line.charAt(1) == ' ' && !Character.isLetterOrDigit(line.charAt(0)) && line.charAt(0) != '-') {
                turns.add(new Everyday.Turn(Everyday.Move.of(line.charAt(0)), line.substring(2).strip()));
            } else if (line.equals(".")) {
                turns.add(new Everyday.Turn(Everyday.Move.CONFIRMS, ""));
            } else if (turns.isEmpty()) {
                text.add(line);
            } else {
                throw new IllegalArgumentException(head[1] + ": what is " + line);
            }
        }
        return new Everyday(facts[0], TicketKind.valueOf(facts[1].toUpperCase(Locale.ROOT)), facts[2].equals("-") ? null : facts[2],
                StoryBook.impact(facts[3]), StoryBook.urgency(facts[4]), facts.length > SEASON ? Season.named(facts[SEASON]) : null,
                head[1], String.join("\n\n", text), turns);
    }
}
