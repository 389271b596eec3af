package parley.exceptionrequest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** People of a case in memory who look at a third party, as the service lets them. */
final class Sheetwork {

    static final UUID LENA = Company.id("Lena, legal");

    private Sheetwork() {}

    /** Sam reads the sheet: these rows are red, all others in order. */
    static Story sheet(Story story, SheetRow... red) {
        List<SheetRow> reds = Arrays.asList(red);
        for (SheetRow row : SheetRow.values()) {
            read(story, row, reds.contains(row) ? SheetState.RED : SheetState.FINE, Company.SAM);
        }
        return criteria(story, 0, Company.SAM);
    }

    static Story read(Story story, SheetRow row, SheetState state, UUID person) {
        return story.knowing(story.sheetOf(person).read(row, state, words(row)));
    }

    static SheetWords words(SheetRow row) {
        return new SheetWords(
                row.isPublished() ? "We never sell it." : null,
                null,
                null,
                row.isInContract() ? "https://agency.example/terms#7" : null,
                "Clause 7.3");
    }

    static Story criteria(Story story, int apply, UUID person) {
        EnumSet<ImpactCriterion> some = EnumSet.noneOf(ImpactCriterion.class);
        Arrays.stream(ImpactCriterion.values()).limit(apply).forEach(some::add);
        return story.knowing(story.sheetOf(person).answer(some));
    }

    static Story said(Story story, StatementKind kind, UUID person) {
        return story.knowing(story.sheetOf(person).state(kind, "Seen, and accepted until July", null));
    }

    static Story raised(Story story, UUID person) {
        return story.knowing(story.sheetOf(person).raise("They may sell it"));
    }

    /** The first concern that nobody has answered, or the last one. */
    static Story answered(Story story, UUID person) {
        ThirdParty known = story.file().thirdParty();
        Concern concern = known.concerns().stream()
                .filter(each -> known.answersTo(each).isEmpty())
                .findFirst()
                .orElseGet(() -> known.concerns().get(known.concerns().size() - 1));
        return story.knowing(story.sheetOf(person).answer(concern, "Clause 7.3 is struck in the draft"));
    }

    /** As the service does it: a condition for each row that needs one, then the choice. */
    static Story chosen(Story story, ThirdPartyOutcome outcome, UUID person) {
        ThirdPartyTurn theirs = story.sheetOf(person);
        theirs.allow(ThirdPartyAction.CHOOSE_OUTCOME);
        var barred = ThirdPartyOutcomes.choice(story.file(), outcome);
        if (barred != null) {
            throw barred;
        }
        List<SheetRow> rows = switch (outcome) {
            case NEGOTIATE -> story.file().thirdParty().red();
            case ASK_CUSTOMERS -> List.of(SheetRow.CUSTOMERS_TOLD);
            case GO_AHEAD, CHANGE_PLANS -> List.of();
        };
        for (SheetRow row : ThirdPartyOutcomes.withoutTerm(story.file(), rows)) {
            story.condition(ConditionTiming.BEFORE_START, null, Company.INES, person);
            story.knowing(story.file().thirdParty().with(new SheetTerm(row, story.lastCondition().id())));
        }
        return story.knowing(story.file().thirdParty()
                .with(theirs.course().to(outcome, "https://agency.example/amendment", null, "May we?", person, story.now())));
    }

    static Story counted(Story story, int asked, int agreed, UUID person) {
        return story.knowing(story.sheetOf(person).count(asked, agreed));
    }

    /** Sam has the case, so that he may answer what somebody fears. */
    static Story assignedToSam(Story story) {
        ThirdParty known = story.file().thirdParty();
        return story.knowing(new ThirdParty(
                known.readings(),
                known.criteria(),
                known.statements(),
                known.concerns(),
                known.answers(),
                known.terms(),
                known.course(),
                new ThirdParty.Beside(Company.SAM, null, null)));
    }
}
