package parley.walls;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.http.annotation.Controller;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ObjectInputStream;
import java.net.URL;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.platform.time.TimeTravel;

/** Holds the walls of the house. Each rule is also shown to bite, on the small bad house in {@code walls.badhouse}. */
class WallsTest {

    /** Which rooms a room may know; what a room may know, it may also reach through others. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("activity", Set.of("platform")),
            Map.entry("account", Set.of("activity")),
            Map.entry("servicelevel", Set.of("account")),
            Map.entry("queue", Set.of("servicelevel")),
            Map.entry("ticket", Set.of("queue")),
            Map.entry("policy", Set.of("account")),
            Map.entry("search", Set.of("ticket")),
            Map.entry("knowledge", Set.of("account")),
            Map.entry("routing", Set.of("ticket")),
            Map.entry("call", Set.of("routing")),
            Map.entry("hearing", Set.of("routing")),
            Map.entry("exceptionrequest", Set.of("policy", "ticket", "routing")),
            Map.entry("disclosure", Set.of("exceptionrequest")),
            Map.entry("report", Set.of("disclosure", "call", "hearing", "search", "knowledge")),
            Map.entry("fairness", Set.of("report")),
            Map.entry("notification", Set.of("disclosure", "call", "hearing", "search", "knowledge")),
            Map.entry("backup", Set.of("exceptionrequest", "call", "hearing", "search", "knowledge")),
            Map.entry("record", Set.of("exceptionrequest")),
            Map.entry("webhook", Set.of("exceptionrequest")),
            Map.entry("demo", Set.of("disclosure", "call", "hearing", "search", "knowledge", "notification")));

    private static final JavaClasses HOUSE = imported("parley", true);
    private static final JavaClasses BAD_HOUSE = imported("parley.walls.badhouse", false);

    private static final DescribedPredicate<JavaClass> OURS_TO_NAME = DescribedPredicate.describe(
            "are top-level and written by us", type -> type.isTopLevelClass() && !type.getSimpleName().contains("$"));

    @TestFactory
    Stream<DynamicTest> every_wall_stands_and_bites() {
        return rules().entrySet().stream().flatMap(rule -> Stream.of(
                DynamicTest.dynamicTest(rule.getKey() + ": stands", () -> rule.getValue().allowEmptyShould(true).check(HOUSE)),
                DynamicTest.dynamicTest(rule.getKey() + ": bites", () -> assertThat(rule.getValue().allowEmptyShould(true).evaluate(BAD_HOUSE).hasViolation()).isTrue())));
    }

    @Test
    void rooms_know_only_what_lies_below_them() {
        Map<String, Set<String>> wrong = wrongArrows(HOUSE, "parley.");
        assertThat(wrong).as("rooms that know a room they may not").isEmpty();
    }

    @Test
    void an_arrow_upwards_is_found() {
        assertThat(wrongArrows(BAD_HOUSE, "parley.walls.badhouse.")).containsEntry("account", Set.of("ticket"));
    }

    private static Map<String, ArchRule> rules() {
        return Map.ofEntries(
                Map.entry("rooms have no cycles", slices().matching("parley..(*)..").should().beFreeOfCycles()),
                Map.entry("controllers see no repository", noClasses().that().areAnnotatedWith(Controller.class)
                        .should().dependOnClassesThat().areAnnotatedWith(JdbcRepository.class)),
                Map.entry("controllers, repositories and mapped records are not public", noClasses()
                        .that().areAnnotatedWith(Controller.class).or().areAnnotatedWith(JdbcRepository.class).or().areAnnotatedWith(MappedEntity.class)
                        .should().bePublic()),
                Map.entry("domain records know no HTTP, repository or clock", noClasses().that().areAnnotatedWith(MappedEntity.class)
                        .should().dependOnClassesThat(are(DescribedPredicate.describe("HTTP, repositories or the clock", type ->
                                type.getPackageName().startsWith("io.micronaut.http") || type.isAnnotatedWith(JdbcRepository.class) || type.isEquivalentTo(Clock.class))))),
                Map.entry("only platform.time reads the machine's clock", classes().that().resideOutsideOfPackage("parley.platform.time..").should(new NotReadTheClock())),
                Map.entry("only the demo company travels in time", noClasses().that().resideOutsideOfPackages("parley.demo..", "parley.platform.time..")
                        .should().dependOnClassesThat().areAssignableTo(TimeTravel.class)),
                Map.entry("transactions begin in services", methods().that().areAnnotatedWith(Transactional.class).should(new LieInServices())),
                Map.entry("names say what a thing is", noClasses().that(are(OURS_TO_NAME))
                        .should().haveNameMatching(".*(Exception|Impl|Util|Utils|Helper|Manager|DTO|Dto)")),
                Map.entry("every controller says who may enter", methods().that().areDeclaredInClassesThat().areAnnotatedWith(Controller.class)
                        .and().areMetaAnnotatedWith(io.micronaut.http.annotation.HttpMethodMapping.class).should(new SayWhoMayEnter())),
                Map.entry("secrets come from a source that nobody can guess", noClasses().that().resideOutsideOfPackages("parley.demo..", "parley.platform.database..")
                        .should().dependOnClassesThat().belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class)),
                Map.entry("the server calls the outside by one door only", noClasses().that().doNotHaveFullyQualifiedName("parley.Rehearsal")
                        .and().haveNameNotMatching("parley\\.webhook\\.Outside(\\$.*)?")
                        .should().dependOnClassesThat(are(DescribedPredicate.describe("clients of the network", type ->
                                type.getPackageName().startsWith("java.net.http") || type.getPackageName().startsWith("org.apache.hc.") || type.getPackageName().startsWith("io.micronaut.http.client")
                                        || Set.of("java.net.Socket", "java.net.URLConnection", "java.net.HttpURLConnection", "java.nio.channels.SocketChannel").contains(type.getName()))))),
                Map.entry("only the pages are read by their address", noClasses().that().doNotHaveFullyQualifiedName("parley.platform.web.SinglePage")
                        .should().callMethod(URL.class, "openStream")),
                Map.entry("no console of the database is reachable", noClasses().should().dependOnClassesThat().resideInAnyPackage("org.h2.server..", "org.h2.tools..")),
                Map.entry("no object is read from bytes", noClasses().should().dependOnClassesThat().belongToAnyOf(ObjectInputStream.class)));
    }

    private static Map<String, Set<String>> wrongArrows(JavaClasses house, String root) {
        return house.stream()
                .filter(type -> room(type, root) != null)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(arrow -> Map.entry(room(type, root), String.valueOf(room(arrow.getTargetClass(), root)))))
                .filter(arrow -> !arrow.getValue().equals("null") && !arrow.getKey().equals(arrow.getValue()))
                .filter(arrow -> !reach(arrow.getKey()).contains(arrow.getValue()))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    private static Set<String> reach(String room) {
        assertThat(MAY_KNOW).as("a room without a place in the map").containsKey(room);
        return MAY_KNOW.get(room).stream().flatMap(below -> Stream.concat(Stream.of(below), reach(below).stream())).collect(Collectors.toSet());
    }

    /** Null for the program itself and for what is not ours. */
    private static String room(JavaClass type, String root) {
        if (!type.getPackageName().startsWith(root)) {
            return null;
        }
        return type.getPackageName().substring(root.length()).split("\\.")[0];
    }

    /** The framework's generated classes are left out: they are not ours to judge. */
    private static JavaClasses imported(String root, boolean withoutTests) {
        ClassFileImporter importer = new ClassFileImporter().withImportOption(location -> !location.contains("$"));
        return withoutTests
                ? importer.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(root)
                : importer.importPackages(root);
    }

    private static final class NotReadTheClock extends ArchCondition<JavaClass> {

        private static final Set<String> NOW = Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");
        private static final List<String> CLOCKS = List.of("java.time.", "java.lang.System");

        NotReadTheClock() {
            super("not read the machine's clock");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> NOW.contains(call.getTarget().getName()) && call.getTarget().getRawParameterTypes().stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)))
                    .filter(call -> CLOCKS.stream().anyMatch(call.getTargetOwner().getName()::startsWith))
                    .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
        }
    }

    private static final class LieInServices extends ArchCondition<JavaMethod> {

        LieInServices() {
            super("lie in a service");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean service = method.getOwner().isAnnotatedWith(Singleton.class)
                    && !method.getOwner().isAnnotatedWith(Controller.class)
                    && !method.getOwner().getSimpleName().endsWith("Queries");
            events.add(new SimpleConditionEvent(method, service, method.getFullName() + " begins a transaction"));
        }
    }

    private static final class SayWhoMayEnter extends ArchCondition<JavaMethod> {

        SayWhoMayEnter() {
            super("say who may enter");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean said = method.isAnnotatedWith(io.micronaut.security.annotation.Secured.class)
                    || method.getOwner().isAnnotatedWith(io.micronaut.security.annotation.Secured.class);
            events.add(new SimpleConditionEvent(method, said, method.getFullName() + " has no @Secured"));
        }
    }
}
