package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.testing.Database;

/** The program that measures what design and operators want to know, on both databases, and writes it down. */
final class Measurement {

    private static final int SMALL = 1_000;

    private Measurement() {}

    public static void main(String[] arguments) throws IOException {
        int tickets = Integer.parseInt(arguments[0]);
        for (Database database : databases(arguments[1])) {
            List<Figure> figures = new ArrayList<>();
            double smallTail;
            try (MeasuredDesk desk = MeasuredDesk.open(MadeDesk.of(database, SMALL))) {
                figures.add(desk.lists());
                smallTail = desk.listTail().measured();
                figures.add(desk.creates());
            }
            MadeDesk made = MadeDesk.of(database, tickets).atRest();
            try (MeasuredDesk desk = MeasuredDesk.open(made)) {
                figures.addAll(desk.all(smallTail));
            }
            figures.addAll(made.counted());
            figures.forEach(figure -> System.out.println(figure.row()));
            write(Path.of(arguments[2]), figures, List.of(made.on() + ": " + made.size() + "."), tickets);
        }
        System.exit(0);
    }

    private static List<Database> databases(String only) {
        return Stream.of(Database.values()).filter(database -> only.isEmpty() || database.name().equalsIgnoreCase(only)).toList();
    }

    /** Rows of a database that was not measured this time stay, and so does what people wrote below the table. */
    private static void write(Path file, List<Figure> figures, List<String> sizes, int tickets) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        List<String> measured = figures.stream().map(Figure::on).distinct().toList();
        List<String> kept = before.lines()
                .filter(line -> Stream.of("H2", "PostgreSQL", "browser").anyMatch(on -> !measured.contains(on) && (line.contains("| " + on + " |") || line.startsWith(on + ": "))))
                .toList();
        List<String> rows = Stream.concat(kept.stream().filter(line -> line.startsWith("|")), figures.stream().map(Figure::row)).toList();
        List<String> about = Stream.concat(kept.stream().filter(line -> !line.startsWith("|")), sizes.stream()).toList();
        int below = before.indexOf(PerformancePage.BELOW);
        Files.writeString(file, PerformancePage.of(rows, about, tickets) + (below < 0 ? PerformancePage.BELOW + "\n" : before.substring(below)));
    }
}
