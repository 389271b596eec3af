package parley.exceptionrequest;

import static parley.policy.ApproverRole.CISO;
import static parley.policy.ApproverRole.DATA_OWNER;
import static parley.policy.ApproverRole.DEPARTMENT_HEAD;
import static parley.policy.ApproverRole.DPO;
import static parley.policy.ApproverRole.EXECUTIVE;
import static parley.policy.ApproverRole.HR;
import static parley.policy.ApproverRole.IT_OPERATIONS;
import static parley.policy.ApproverRole.IT_SECURITY;
import static parley.policy.ApproverRole.LEGAL;
import static parley.policy.ApproverRole.LINE_MANAGER;
import static parley.policy.ApproverRole.PROCUREMENT;
import static parley.policy.ApproverRole.SYSTEM_OWNER;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.policy.ApproverRole;

/** The people of the unit tests: Ines asks, Sam works the queue, the others decide. */
final class Company {

    static final UUID INES = id("Ines, who asks");
    static final UUID SAM = id("Sam, analyst");
    static final UUID LOTTE = id("Lotte, analyst");
    static final UUID MARA = id("Mara, line manager of Ines");
    static final UUID HENRIK = id("Henrik, head of the department");
    static final UUID ELSA = id("Elsa, executive");
    static final UUID DELE = id("Dele, IT security");
    static final UUID CHIARA = id("Chiara, head of security");
    static final UUID PIET = id("Piet, data protection");

    static final Map<ApproverRole, Set<UUID>> ROLES = Map.ofEntries(
            Map.entry(LINE_MANAGER, Set.of(MARA)),
            Map.entry(DEPARTMENT_HEAD, Set.of(HENRIK)),
            Map.entry(EXECUTIVE, Set.of(ELSA)),
            Map.entry(IT_SECURITY, Set.of(DELE, SAM)),
            Map.entry(CISO, Set.of(CHIARA)),
            Map.entry(DPO, Set.of(PIET)),
            Map.entry(LEGAL, Set.of(id("Lena, legal"))),
            Map.entry(DATA_OWNER, Set.of(id("Omar, data owner"))),
            Map.entry(SYSTEM_OWNER, Set.of(id("Sunna, system owner"))),
            Map.entry(IT_OPERATIONS, Set.of(id("Ivo, operations"))),
            Map.entry(HR, Set.of(id("Hana, people"))),
            Map.entry(PROCUREMENT, Set.of(id("Pavel, buying"))));

    static final ApproverDirectory DIRECTORY =
            new ApproverDirectory(ROLES, Map.of(DPO, CISO, IT_SECURITY, CISO, CISO, EXECUTIVE), Map.of());

    private Company() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
