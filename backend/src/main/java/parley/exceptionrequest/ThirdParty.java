package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import parley.policy.ApproverRole;

/**
 * What is known of a third party that is to get data: the sheet, the criteria, what was put in writing, the concerns,
 * and where the case is to go. Each list is oldest first, and the last reading of a row counts.
 *
 * @param readings how the rows of the sheet were read
 * @param criteria which criteria of an impact assessment apply
 * @param statements what was put in writing
 * @param concerns what somebody fears
 * @param answers what was written to that
 * @param terms which condition settles which row
 * @param course where it is to go
 * @param beside the people and things beside it
 */
record ThirdParty(
        List<SheetReading> readings,
        List<ImpactCriteria> criteria,
        List<Statement> statements,
        List<Concern> concerns,
        List<ConcernAnswer> answers,
        List<SheetTerm> terms,
        @Nullable ThirdPartyCourse course,
        Beside beside) {

    /** The rule under which all of this is asked. */
    static final String RULE = "third_party_data_sharing";

    static final ThirdParty NONE =
            new ThirdParty(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, Beside.NOTHING);

    /**
     * What lies beside it.
     *
     * @param assignee who works the case
     * @param incident the number of the incident that was opened
     * @param amendmentName what the file of the amendment is called
     */
    record Beside(@Nullable UUID assignee, @Nullable Long incident, @Nullable String amendmentName) {

        static final Beside NOTHING = new Beside(null, null, null);
    }

    ThirdParty {
        readings = List.copyOf(readings);
        criteria = List.copyOf(criteria);
        statements = List.copyOf(statements);
        concerns = List.copyOf(concerns);
        answers = List.copyOf(answers);
        terms = List.copyOf(terms);
    }

    Optional<SheetReading> reading(SheetRow row) {
        return last(readings.stream().filter(reading -> reading.sheetRow() == row));
    }

    List<SheetRow> unread(DataClass data) {
        return Arrays.stream(SheetRow.values())
                .filter(row -> row.isAskedFor(data) && reading(row).filter(SheetReading::isAnswered).isEmpty())
                .toList();
    }

    List<SheetRow> red() {
        return Arrays.stream(SheetRow.values()).filter(this::isRed).toList();
    }

    boolean isRed(SheetRow row) {
        return reading(row).filter(SheetReading::isRed).isPresent();
    }

    Optional<ImpactCriteria> criteriaNow() {
        return last(criteria.stream());
    }

    boolean callsDataProtection() {
        return criteriaNow().filter(ImpactCriteria::areFlagged).isPresent();
    }

    /** What has to be put in writing, as things are: the criteria or the reading that it has to be about. */
    Optional<UUID> owed(StatementKind kind) {
        return switch (kind) {
            case DATA_PROTECTION -> criteriaNow().filter(ImpactCriteria::areFlagged).map(ImpactCriteria::id);
            case LIABILITY -> reading(SheetRow.LIABILITY).filter(SheetReading::isRed).map(SheetReading::id);
            case CLARIFICATION -> reading(SheetRow.AGREEMENT).filter(SheetReading::isRed).map(SheetReading::id);
        };
    }

    boolean counts(Statement statement) {
        return owed(statement.kind()).filter(statement.aboutId()::equals).isPresent();
    }

    boolean isStillOwed(StatementKind kind) {
        return owed(kind).isPresent() && statements.stream().noneMatch(statement -> statement.kind() == kind && counts(statement));
    }

    List<ConcernAnswer> answersTo(Concern concern) {
        return answers.stream().filter(answer -> answer.concernId().equals(concern.id())).toList();
    }

    boolean hasUnansweredConcern() {
        return concerns.stream().anyMatch(concern -> answersTo(concern).isEmpty());
    }

    @Nullable ThirdPartyOutcome outcome() {
        return course == null ? null : course.outcome();
    }

    /** Where the requester took another way, the plans have changed. */
    ThirdParty following(ExceptionRequest request) {
        if (request.state() != CaseState.RESOLVED_BY_ALTERNATIVE || outcome() == ThirdPartyOutcome.CHANGE_PLANS) {
            return this;
        }
        ThirdPartyCourse before = course == null ? ThirdPartyCourse.of(request.id()) : course;
        return with(before.to(ThirdPartyOutcome.CHANGE_PLANS, null, null, null, request.requesterId(), request.updatedAt()));
    }

    /** The conditions that settle a row. */
    List<UUID> termsOf(SheetRow row) {
        return terms.stream().filter(term -> term.row() == row).map(SheetTerm::conditionId).toList();
    }

    /** Who agrees beside those of the rule: the data protection officer and legal, where it is theirs to look at. */
    List<ApproverRole> approversBeside(List<ApproverRole> kinds, DataClass data) {
        Set<ApproverRole> roles = new LinkedHashSet<>(kinds);
        if (data == DataClass.RESTRICTED || callsDataProtection()) {
            roles.add(ApproverRole.DPO);
        }
        if (data == DataClass.RESTRICTED || isRed(SheetRow.LIABILITY)) {
            roles.add(ApproverRole.LEGAL);
        }
        return List.copyOf(roles);
    }

    /** What those who agree have agreed to; what came after the decision is not part of it. */
    List<List<Object>> agreedTo() {
        List<List<Object>> parts = new ArrayList<>();
        for (SheetRow row : SheetRow.values()) {
            reading(row).map(SheetReading::said).ifPresent(parts::add);
        }
        criteriaNow().ifPresent(now -> parts.add(List.of("criteria", now.apply().stream().sorted().toList())));
        statements.stream().filter(this::counts).map(Statement::said).forEach(parts::add);
        concerns.stream().filter(concern -> !concern.afterDecision()).forEach(concern -> parts.add(List.of("concern", concern.id(), concern.words())));
        answers.stream().filter(answer -> !answer.afterDecision()).forEach(answer -> parts.add(List.of("answer", answer.concernId(), answer.words())));
        terms.stream()
                .map(term -> term.row() + " " + term.conditionId())
                .sorted()
                .forEach(term -> parts.add(List.of("term", term)));
        if (outcome() != null) {
            parts.add(course.said());
        }
        return parts;
    }

    /** Everybody who did something in it. */
    Set<UUID> people() {
        Set<UUID> people = new HashSet<>();
        readings.forEach(reading -> people.add(reading.readBy()));
        criteria.forEach(one -> people.add(one.saidBy()));
        statements.forEach(statement -> people.add(statement.saidBy()));
        concerns.forEach(concern -> people.add(concern.raisedBy()));
        answers.forEach(answer -> people.add(answer.answeredBy()));
        if (course != null) {
            Stream.of(course.chosenBy(), course.countedBy()).filter(Objects::nonNull).forEach(people::add);
        }
        return people;
    }

    ThirdParty with(SheetReading reading) {
        return new ThirdParty(more(readings, reading), criteria, statements, concerns, answers, terms, course, beside);
    }

    ThirdParty with(ImpactCriteria said) {
        return new ThirdParty(readings, more(criteria, said), statements, concerns, answers, terms, course, beside);
    }

    ThirdParty with(Statement statement) {
        return new ThirdParty(readings, criteria, more(statements, statement), concerns, answers, terms, course, beside);
    }

    ThirdParty with(Concern concern) {
        return new ThirdParty(readings, criteria, statements, more(concerns, concern), answers, terms, course, beside);
    }

    ThirdParty with(ConcernAnswer answer) {
        return new ThirdParty(readings, criteria, statements, concerns, more(answers, answer), terms, course, beside);
    }

    ThirdParty with(SheetTerm term) {
        return new ThirdParty(readings, criteria, statements, concerns, answers, more(terms, term), course, beside);
    }

    ThirdParty with(ThirdPartyCourse next) {
        return new ThirdParty(readings, criteria, statements, concerns, answers, terms, next, beside);
    }

    private static <T> Optional<T> last(Stream<T> things) {
        return things.reduce((earlier, later) -> later);
    }

    private static <T> List<T> more(List<T> some, T another) {
        List<T> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }
}
