package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.report.ReportQueries.Due;
import parley.servicelevel.PromiseKind;

/** Counts the tickets and promises of a period, of the one before it and of eight weeks, one after the other, so that of none anything is held on to. */
final class Tally {

    private final Scope scope;
    private final Instant from;
    private final Instant until;
    private final Instant fromBefore;
    private final List<Period> weeks;
    /** The beginnings of the weeks, and the end of the last. */
    private final Instant[] marks;
    private final Tickets now = new Tickets();
    private final Tickets before = new Tickets();
    private final Promises dueNow = new Promises(PromiseKind.values().length);
    private final Promises dueBefore = new Promises(PromiseKind.values().length);
    private final Promises dueInWeeks;
    private final Set<UUID> promised = new HashSet<>();

    Tally(Scope scope) {
        this.scope = scope;
        this.from = scope.from();
        this.until = scope.until();
        this.fromBefore = scope.fromBefore();
        this.weeks = scope.weeks();
        this.marks = Stream.concat(weeks.stream().map(week -> week.from(scope.zone())), Stream.of(weeks.get(weeks.size() - 1).until(scope.zone()))).toArray(Instant[]::new);
        this.dueInWeeks = new Promises(weeks.size());
    }

    /** From when on promises that came due are counted. */
    Instant dueFrom() {
        return fromBefore.isBefore(marks[0]) ? fromBefore : marks[0];
    }

    /** Without this moment. */
    Instant dueUntil() {
        Instant last = marks[marks.length - 1];
        return until.isAfter(last) ? until : last;
    }

    /** A ticket, where it was asked in one of the two periods. */
    void add(Course course) {
        Instant asked = course.ticket().createdAt();
        if (ReportQueries.isBetween(from, until, asked)) {
            now.add(course);
        } else if (ReportQueries.isBetween(fromBefore, from, asked)) {
            before.add(course);
        }
    }

    /** A promise, where it has come due. */
    void add(Due promise) {
        if (!promise.at().isBefore(scope.now())) {
            return;
        }
        if (ReportQueries.isBetween(from, until, promise.at())) {
            dueNow.add(promise.kind().ordinal(), promise.kept());
            promised.add(promise.ticket().id());
        } else if (ReportQueries.isBetween(fromBefore, from, promise.at())) {
            dueBefore.add(promise.kind().ordinal(), promise.kept());
        }
        int place = Arrays.binarySearch(marks, promise.at());
        int week = place >= 0 ? place : -place - 2;
        if (week >= 0 && week < weeks.size()) {
            dueInWeeks.add(week, promise.kept());
        }
    }

    WaitFigure firstResponse() {
        return WaitFigure.of(now.firstResponse, before.firstResponse);
    }

    WaitFigure requesterWait() {
        return WaitFigure.of(now.requesterWait, before.requesterWait);
    }

    WaitFigure firstResolution() {
        return WaitFigure.of(now.firstResolution, before.firstResolution);
    }

    ResolutionFigure fullResolution() {
        return new ResolutionFigure(WaitFigure.of(now.fullResolution, before.fullResolution), now.mayStillComeBack);
    }

    ComebackFigure comebacks() {
        return new ComebackFigure(ShareFigure.of(now.back, now.decided, before.back, before.decided), now.fresh);
    }

    HandOversFigure handOvers() {
        return new HandOversFigure(ShareFigure.of(now.often, now.size(), before.often, before.size()), now.handOversPerTicket(), before.handOversPerTicket());
    }

    PromisesFigure promises() {
        var kinds = Arrays.stream(PromiseKind.values())
                .map(kind -> new PromisesOfKind(kind, ShareFigure.of(dueNow.kept[kind.ordinal()], dueNow.all[kind.ordinal()], dueBefore.kept[kind.ordinal()], dueBefore.all[kind.ordinal()])))
                .toList();
        var course = IntStream.range(0, weeks.size()).mapToObj(week -> KeptInWeek.of(weeks.get(week), dueInWeeks.kept[week], dueInWeeks.all[week])).toList();
        return new PromisesFigure(
                ShareFigure.of(IntStream.of(dueNow.kept).sum(), IntStream.of(dueNow.all).sum(), IntStream.of(dueBefore.kept).sum(), IntStream.of(dueBefore.all).sum()),
                promised.size(), kinds, course);
    }

    /** The tickets that were asked in one period. */
    private final class Tickets {

        private final WaitSample firstResponse = new WaitSample();
        private final WaitSample requesterWait = new WaitSample();
        private final WaitSample firstResolution = new WaitSample();
        private final WaitSample fullResolution = new WaitSample();
        private int mayStillComeBack;
        private int decided;
        private int back;
        private int fresh;
        private int often;
        private long handOvers;

        void add(Course course) {
            firstResponse.add(course.firstResponse(scope.time()));
            requesterWait.add(course.requesterWait(scope.time()));
            firstResolution.add(course.firstResolution(scope.time()));
            fullResolution.add(course.fullResolution(scope.time()));
            mayStillComeBack += course.mayStillComeBack(scope.now()) ? 1 : 0;
            if (course.isPastItsFirstDays(scope.now())) {
                decided++;
                back += course.cameBack() ? 1 : 0;
            } else {
                fresh += course.wasSolved() ? 1 : 0;
            }
            often += course.handOvers() >= Section.OFTEN ? 1 : 0;
            handOvers += course.handOvers();
        }

        int size() {
            return firstResponse.size();
        }

        @Nullable
        Double handOversPerTicket() {
            return Shown.of(size()) == Shown.ALL ? (double) handOvers / size() : null;
        }
    }

    /** How many came due, and how many of them were kept, in each of several places. */
    private static final class Promises {

        private final int[] all;
        private final int[] kept;

        Promises(int places) {
            all = new int[places];
            kept = new int[places];
        }

        void add(int place, boolean isKept) {
            all[place]++;
            kept[place] += isKept ? 1 : 0;
        }
    }
}
