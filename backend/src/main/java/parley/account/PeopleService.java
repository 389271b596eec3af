package parley.account;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.NameTaken;
import parley.platform.problem.NothingHere;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** What administrators do with people. */
@Singleton
public class PeopleService {

    private final AdministrationLock administration;
    private final PersonRepository people;
    private final RoleGrants roles;
    private final PhoneBook phoneBook;
    private final References references;
    private final Memberships memberships;
    private final Credentials credentials;
    private final ActivityLog activity;
    private final ApplicationEventPublisher<NoLongerWorks> leaving;
    private final Clock clock;

    PeopleService(
            AdministrationLock administration, PersonRepository people, RoleGrants roles, PhoneBook phoneBook, References references, Memberships memberships,
            Credentials credentials, ActivityLog activity, ApplicationEventPublisher<NoLongerWorks> leaving, Clock clock) {
        this.administration = administration;
        this.people = people;
        this.roles = roles;
        this.phoneBook = phoneBook;
        this.references = references;
        this.memberships = memberships;
        this.credentials = credentials;
        this.activity = activity;
        this.leaving = leaving;
        this.clock = clock;
    }

    @Transactional
    public PersonId create(PersonDescription description, CurrentUser administrator) {
        administration.take();
        references.check(description);
        Person person = Person.named(description.name(), description.email(), clock.instant()).described(description);
        refuseTakenLogin(person);
        people.save(person);
        phoneBook.follow(new PersonId(person.id()), person.phone());
        PersonId id = new PersonId(person.id());
        Set<Role> granted = withEmployee(description.roles());
        refuseUnlessGrantedInBrowser(granted, administrator);
        roles.grant(id, granted, administrator.id(), clock.instant());
        record("PERSON_CREATED", id, administrator, Map.of("roles", names(granted)));
        return id;
    }

    @Transactional
    public void change(PersonId id, PersonDescription description, IfMatch seen, CurrentUser administrator) {
        administration.take();
        Person before = present(id, seen);
        references.check(description);
        references.refuseCircle(id, description.managerId());
        Person after = before.described(description);
        refuseTakenLogin(after);
        people.update(after);
        phoneBook.follow(id, after.phone());
        memberships.moved(before, after, clock.instant());
        changeRoles(before, withEmployee(description.roles()), administrator);
        record("PERSON_CHANGED", id, administrator, Map.of("fields", PersonChanges.between(before, after)));
    }

    /** From where else somebody calls. */
    @Transactional
    void keepNumbers(PersonId id, FurtherNumbers further, IfMatch seen, CurrentUser administrator) {
        administration.take();
        Person person = present(id, seen);
        phoneBook.keep(id, further.numbers());
        people.update(person);
        record("PERSON_CHANGED", id, administrator, Map.of("fields", "furtherNumbers"));
    }

    /** Ends every session and token at once; what the person did stays as it is. */
    @Transactional
    void deactivate(PersonId id, IfMatch seen, CurrentUser administrator) {
        administration.take();
        Person person = present(id, seen);
        if (!person.active()) {
            return;
        }
        if (roles.isLastAdministrator(id)) {
            throw new LastAdministrator(person.name());
        }
        people.update(person.withActive(false));
        credentials.endAll(id);
        memberships.leaveAll(id);
        record("PERSON_DEACTIVATED", id, administrator, Map.of());
        leaving.publishEvent(new NoLongerWorks(id));
    }

    @Transactional
    void reactivate(PersonId id, IfMatch seen, CurrentUser administrator) {
        administration.take();
        Person person = present(id, seen);
        if (person.active()) {
            return;
        }
        people.update(person.withActive(true));
        record("PERSON_REACTIVATED", id, administrator, Map.of());
    }

    private Person present(PersonId id, IfMatch seen) {
        Person person = people.findById(id.value()).orElseThrow(NothingHere::new);
        StaleVersion.check(seen, person.version());
        return person;
    }

    /** Who may do something else from now on signs in again with it. */
    private void changeRoles(Person person, Set<Role> wanted, CurrentUser administrator) {
        PersonId id = new PersonId(person.id());
        Set<Role> before = roles.of(id);
        if (before.equals(wanted)) {
            return;
        }
        Set<Role> withdrawn = without(before, wanted);
        if (withdrawn.contains(Role.ADMINISTRATOR) && person.active() && roles.isLastAdministrator(id)) {
            throw new LastAdministrator(person.name());
        }
        BrowserNeeded.unlessIn(administrator);
        memberships.refuseIfTheyNeed(id, wanted);
        roles.withdraw(id, withdrawn);
        roles.grant(id, without(wanted, before), administrator.id(), clock.instant());
        credentials.endSessions(id);
        record("ROLES_CHANGED", id, administrator, Map.of("before", names(before), "after", names(wanted)));
        if (!withdrawn.isEmpty()) {
            leaving.publishEvent(new NoLongerWorks(id));
        }
    }

    /** A program may make employees; who may do more is decided by an administrator in a browser. */
    private static void refuseUnlessGrantedInBrowser(Set<Role> granted, CurrentUser administrator) {
        if (granted.stream().anyMatch(role -> role != Role.EMPLOYEE)) {
            BrowserNeeded.unlessIn(administrator);
        }
    }

    private void refuseTakenLogin(Person person) {
        people.findByLogin(person.login()).filter(other -> !other.id().equals(person.id())).ifPresent(other -> {
            throw new NameTaken("/email");
        });
    }

    private void record(String kind, PersonId person, CurrentUser administrator, Map<String, Object> detail) {
        activity.record(Happening.inAdministration(kind, administrator.id().value(), "PERSON", person.value(), detail));
    }

    private static Set<Role> withEmployee(Set<Role> roles) {
        Set<Role> all = EnumSet.of(Role.EMPLOYEE);
        all.addAll(roles);
        return all;
    }

    private static Set<Role> without(Set<Role> roles, Set<Role> others) {
        return roles.stream().filter(role -> !others.contains(role)).collect(Collectors.toSet());
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted(Comparator.naturalOrder()).map(Role::name).collect(Collectors.joining(","));
    }
}
