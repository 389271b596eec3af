package parley.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parley.platform.problem.FieldError;

/** What must be true of a rule before it is published. Each says what is missing, at the field where it is. */
enum PublicationRule {
    HAS_A_NAME {
        @Override
        void check(Draft draft, List<FieldError> problems) {
            needed(draft.text().name(), "/name", problems);
            needed(draft.text().area(), "/area", problems);
        }
    },
    SAYS_WHY {
        @Override
        void check(Draft draft, List<FieldError> problems) {
            needed(draft.text().why(), "/why", problems);
        }
    },
    NAMES_TWO_NEEDS {
        @Override
        void check(Draft draft, List<FieldError> problems) {
            Set<String> needs = new HashSet<>();
            draft.text().commonNeeds().stream().map(String::strip).filter(need -> !need.isEmpty()).forEach(needs::add);
            if (needs.size() < 2) {
                problems.add(new FieldError("/commonNeeds", "Name two needs at least that it gets in the way of."));
            }
        }
    },
    OFFERS_TWO_ALTERNATIVES {
        @Override
        void check(Draft draft, List<FieldError> problems) {
            List<AlternativeText> all = draft.text().alternatives();
            if (all.stream().filter(AlternativeText::isOffered).count() < 2) {
                problems.add(new FieldError("/alternatives", "Offer two ways at least that keep the rule."));
            }
            Set<String> names = new HashSet<>();
            IntStream.range(0, all.size()).forEach(at -> {
                String field = "/alternatives/" + at;
                needed(all.get(at).name(), field + "/name", problems);
                needed(all.get(at).howItHelps(), field + "/howItHelps", problems);
                if (!names.add(all.get(at).name().strip())) {
                    problems.add(new FieldError(field + "/name", "There is another one with this name."));
                }
            });
        }
    },
    ASKS_WHAT_CAN_BE_ANSWERED {
        @Override
        void check(Draft draft, List<FieldError> problems) {
            Set<String> keys = new HashSet<>();
            List<QuestionText> all = draft.text().questions();
            IntStream.range(0, all.size()).forEach(at -> {
                String field = "/questions/" + at;
                needed(all.get(at).label(), field + "/label", problems);
                if (!keys.add(all.get(at).key()) || !KEY.matcher(all.get(at).key()).matches()) {
                    problems.add(new FieldError(field + "/key", "Its answer needs a name of its own, in small letters."));
                }
                if (all.get(at).type() == QuestionType.CHOICE && all.get(at).choices().size() < 2) {
                    problems.add(new FieldError(field + "/options", "Give two answers at least to choose from."));
                }
            });
        }
    },
    IS_DECIDED_BY_SOMEBODY {
        @Override
        void check(Draft draft, List<FieldError> problems) {
            RuleText text = draft.text();
            if (!text.hasExceptions()) {
                return;
            }
            if (text.approverRoles().isEmpty()) {
                problems.add(new FieldError("/approverRoles", "Say who agrees to an exception, or why nobody gets one."));
            }
            List<ApproverRole> nobody = new ArrayList<>();
            text.approverRoles().stream().distinct()
                    .filter(role -> !role.followsFromRequester() && draft.groups().answering(role).isEmpty())
                    .forEach(nobody::add);
            nobody.forEach(role -> problems.add(new FieldError(
                    "/approverRoles", "Nobody is " + words(role) + ", and nobody is asked instead. Name somebody under approvers first.")));
        }
    },
    HAS_AN_OWNER {
        @Override
        void check(Draft draft, List<FieldError> problems) {
            ApproverRole owner = draft.text().ownerRole();
            if (owner.followsFromRequester() || draft.groups().answering(owner).isEmpty()) {
                problems.add(new FieldError("/ownerRole", "Nobody is " + words(owner) + ", so nobody would answer for the rule."));
            }
        }
    },
    SAYS_WHY_NOBODY_IS_EXEMPT {
        @Override
        void check(Draft draft, List<FieldError> problems) {
            if (!draft.text().hasExceptions() && draft.text().nobodyExemptBecause().strip().length() < SHORTEST_GROUND) {
                problems.add(new FieldError("/nobodyExemptBecause", "Say what forbids it, such as a law or the safety of people, in "
                        + SHORTEST_GROUND + " characters or more. Everybody whom it stops reads it."));
            }
        }
    },
    IS_LOOKED_AT_AGAIN {
        @Override
        void check(Draft draft, List<FieldError> problems) {
            LocalDate by = draft.text().reviewBy();
            if (by == null) {
                problems.add(new FieldError("/reviewBy", "Say by when you look whether it is still right."));
            } else if (!by.isAfter(draft.today()) || by.isAfter(draft.today().plusYears(MOST_YEARS))) {
                problems.add(new FieldError("/reviewBy", "A day after today, within " + MOST_YEARS + " years."));
            }
        }
    },
    IS_RATED_NOT_BELOW_ITS_FLOOR {
        @Override
        void check(Draft draft, List<FieldError> problems) {
            RuleText text = draft.text();
            if (!text.floorOnlyWithPersonalData() && !text.defaultRisk().isAtLeast(text.floor())) {
                problems.add(new FieldError("/defaultRisk", "It is below the level under which it is never rated."));
            }
        }
    };

    static final int SHORTEST_GROUND = 40;
    private static final int MOST_YEARS = 3;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,59}");

    abstract void check(Draft draft, List<FieldError> problems);

    /** All that stands in the way. */
    static List<FieldError> problemsOf(Draft draft) {
        List<FieldError> problems = new ArrayList<>();
        for (PublicationRule rule : values()) {
            rule.check(draft, problems);
        }
        return List.copyOf(problems);
    }

    private static void needed(String text, String field, List<FieldError> problems) {
        if (text.isBlank()) {
            problems.add(new FieldError(field, FieldError.NEEDED));
        }
    }

    private static String words(ApproverRole role) {
        return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /**
     * What is to be published.
     *
     * @param text what the rule says
     * @param groups who decides in which role
     * @param today the day
     */
    record Draft(RuleText text, ApproverGroups groups, LocalDate today) {}
}
