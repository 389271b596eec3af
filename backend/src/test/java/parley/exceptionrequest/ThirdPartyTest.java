package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.exceptionrequest.Company.DELE;
import static parley.exceptionrequest.Company.INES;
import static parley.exceptionrequest.Company.LOTTE;
import static parley.exceptionrequest.Company.MARA;
import static parley.exceptionrequest.Company.PIET;
import static parley.exceptionrequest.Company.SAM;
import static parley.exceptionrequest.Sheetwork.LENA;
import static parley.exceptionrequest.Sheetwork.answered;
import static parley.exceptionrequest.Sheetwork.assignedToSam;
import static parley.exceptionrequest.Sheetwork.chosen;
import static parley.exceptionrequest.Sheetwork.counted;
import static parley.exceptionrequest.Sheetwork.criteria;
import static parley.exceptionrequest.Sheetwork.raised;
import static parley.exceptionrequest.Sheetwork.read;
import static parley.exceptionrequest.Sheetwork.said;
import static parley.exceptionrequest.Sheetwork.sheet;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.Refusal;
import parley.policy.ApproverRole;

/** Data is to go to somebody outside: what is looked at before, and what nobody gets around. */
class ThirdPartyTest {

    private static final String NO_OTHER_WAY = "The fair is on Monday and has no network";

    private static Story inConversation(DataClass data) {
        return assignedToSam(Story.forThirdParty(data).inConversation().rated(3, 3, SAM));
    }

    private static Story awaiting(SheetRow... red) {
        return sheet(inConversation(DataClass.CONFIDENTIAL), red).asked(30, NO_OTHER_WAY, SAM);
    }

    /** What bars an approver who has opened everything. */
    private static Class<? extends Refusal> bar(Story story) {
        story.read(MARA, Paper.values());
        Refusal objection = story.turn(MARA).objection(CaseAction.APPROVE);
        return objection == null ? null : objection.getClass();
    }

    /** Each line: what is so, what is done about it, and what bars the vote before and after. */
    static Stream<Arguments> guards() {
        return Stream.of(
                guard("nobody has said where it goes", awaiting(), OutcomeNotChosen.class, it -> chosen(it, ThirdPartyOutcome.GO_AHEAD, SAM), null),
                guard("a row is open again", ahead(), null, it -> read(it, SheetRow.AUDIT, SheetState.OPEN, SAM), SheetNotRead.class),
                guard("a row turns red", ahead(), null, it -> read(it, SheetRow.AUDIT, SheetState.RED, SAM), RowsAreRed.class),
                guard("resale turns red", ahead(), null, it -> read(it, SheetRow.RESALE, SheetState.RED, SAM), NeverAhead.class),
                guard("it was handed over already", ahead(), null, it -> read(it, SheetRow.HANDED_OVER, SheetState.RED, SAM), NeverAhead.class),
                guard("somebody fears something", ahead(), null, it -> raised(it, DELE), ConcernNotAnswered.class),
                guard("the fear is answered", raised(ahead(), DELE), ConcernNotAnswered.class, it -> answered(it, SAM), null),
                guard("one criterion applies", ahead(), null, it -> criteria(it, 1, SAM), null),
                guard("two criteria apply", ahead(), null, it -> criteria(it, 2, SAM), DataProtectionHasNotSpoken.class),
                guard("data protection speaks", criteria(ahead(), 2, SAM), DataProtectionHasNotSpoken.class, it -> said(it, StatementKind.DATA_PROTECTION, PIET), null),
                guard("the criteria change after data protection spoke", said(criteria(ahead(), 2, SAM), StatementKind.DATA_PROTECTION, PIET), null,
                        it -> criteria(it, 3, SAM), DataProtectionHasNotSpoken.class),
                guard("the contract is negotiated", awaiting(SheetRow.RESALE, SheetRow.AUDIT), OutcomeNotChosen.class, it -> chosen(it, ThirdPartyOutcome.NEGOTIATE, SAM), null),
                guard("one more row turns red", negotiating(SheetRow.AUDIT), null, it -> read(it, SheetRow.PLACE, SheetState.RED, SAM), RowsWithoutTerm.class),
                guard("only we are liable", negotiating(SheetRow.LIABILITY), LiabilityNotAccepted.class, it -> said(it, StatementKind.LIABILITY, LENA), null),
                guard("the liability is read anew", said(negotiating(SheetRow.LIABILITY), StatementKind.LIABILITY, LENA), null,
                        it -> read(it, SheetRow.LIABILITY, SheetState.RED, SAM), LiabilityNotAccepted.class),
                guard("site and contract disagree", negotiating(SheetRow.AGREEMENT), ProviderHasNotClarified.class, it -> said(it, StatementKind.CLARIFICATION, SAM), null),
                guard("customers are asked", awaiting(SheetRow.CUSTOMERS_TOLD), OutcomeNotChosen.class, it -> chosen(it, ThirdPartyOutcome.ASK_CUSTOMERS, SAM), null));
    }

    private static Story ahead() {
        return chosen(awaiting(), ThirdPartyOutcome.GO_AHEAD, SAM);
    }

    private static Story negotiating(SheetRow... red) {
        return chosen(awaiting(red), ThirdPartyOutcome.NEGOTIATE, SAM);
    }

    private static Arguments guard(
            String what, Story story, Class<? extends Refusal> before, UnaryOperator<Story> done, Class<? extends Refusal> after) {
        return Arguments.of(what, story, before, done, after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guards")
    void nobody_agrees_around_a_guard(
            String what, Story story, Class<? extends Refusal> before, UnaryOperator<Story> done, Class<? extends Refusal> after) {
        assertThat(bar(story)).isEqualTo(before);
        assertThat(bar(done.apply(story))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, 'PURPOSE,RESALE,AGREEMENT,DELETION'",
        "INTERNAL, 'PURPOSE,RESALE,AGREEMENT,DELETION'",
        "CONFIDENTIAL, ''",
        "NOT_SURE, ''",
        "RESTRICTED, ''"
    })
    void the_more_sensitive_the_data_the_more_rows_are_asked(DataClass data, String asked) {
        List<SheetRow> unread = inConversation(data).file().thirdParty().unread(data);
        assertThat(unread).isEqualTo(asked.isEmpty() ? List.of(SheetRow.values()) : Stream.of(asked.split(",")).map(SheetRow::valueOf).toList());
    }

    @Test
    void no_decision_is_asked_for_before_the_sheet_is_read_and_the_criteria_are_answered() {
        Story story = inConversation(DataClass.INTERNAL);
        assertThatThrownBy(() -> story.asked(30, NO_OTHER_WAY, SAM)).isInstanceOf(SheetNotRead.class).hasMessageContaining("rows 1, 2, 3, 9");
        Stream.of(SheetRow.PURPOSE, SheetRow.RESALE, SheetRow.AGREEMENT, SheetRow.DELETION).forEach(row -> read(story, row, SheetState.FINE, SAM));
        assertThatThrownBy(() -> story.asked(30, NO_OTHER_WAY, SAM)).isInstanceOf(CriteriaNotAnswered.class);
        assertThat(criteria(story, 0, SAM).asked(30, NO_OTHER_WAY, SAM).state()).isEqualTo(CaseState.AWAITING_DECISION);
        story.corrected(Story.need(Story.FIRST_DAY, Story.FIRST_DAY.plusDays(30), DataClass.CONFIDENTIAL), INES);
        assertThat(bar(story)).isEqualTo(SheetNotRead.class);
    }

    @Test
    void data_protection_and_legal_agree_to_restricted_data_whatever_the_rule_says() {
        var kinds = List.of(ApproverRole.LINE_MANAGER);
        assertThat(ThirdParty.NONE.approversBeside(kinds, DataClass.CONFIDENTIAL)).containsExactly(ApproverRole.LINE_MANAGER);
        assertThat(ThirdParty.NONE.approversBeside(kinds, DataClass.RESTRICTED)).contains(ApproverRole.DPO, ApproverRole.LEGAL);
        assertThat(negotiating(SheetRow.LIABILITY).file().thirdParty().approversBeside(kinds, DataClass.CONFIDENTIAL)).contains(ApproverRole.LEGAL);
        assertThat(criteria(ahead(), 2, SAM).file().thirdParty().approversBeside(kinds, DataClass.CONFIDENTIAL)).contains(ApproverRole.DPO);
    }

    @ParameterizedTest
    @EnumSource(SheetRow.class)
    void a_row_is_settled_by_what_both_sides_say(SheetRow row) {
        SheetWords nothing = new SheetWords(null, null, null, null, null);
        assertThat(fields(row, SheetState.OPEN, nothing)).isEmpty();
        assertThat(fields(row, SheetState.FINE, nothing)).hasSize(row == SheetRow.HANDED_OVER ? 1 : row.isPublished() && row.isInContract() ? 2 : 1);
        assertThat(fields(row, SheetState.RED, nothing)).contains("/why");
        assertThat(fields(row, SheetState.RED, Sheetwork.words(row))).isEmpty();
        SheetWords both = new SheetWords("We never sell it.", null, "For partner offers", null, "Allowed");
        assertThat(fields(row, SheetState.RED, both)).hasSize((row.isPublished() ? 0 : 1) + (row.isInContract() ? 0 : 1));
    }

    private static List<String> fields(SheetRow row, SheetState state, SheetWords words) {
        try {
            words.refuseWhereMissing(row, state);
            return List.of();
        } catch (InvalidFields missing) {
            return missing.errors().stream().map(error -> error.pointer()).toList();
        }
    }

    @Test
    void an_earlier_reading_stays_and_the_last_one_counts() {
        Story story = read(read(inConversation(DataClass.INTERNAL), SheetRow.RESALE, SheetState.RED, SAM), SheetRow.RESALE, SheetState.FINE, LOTTE);
        assertThat(story.file().thirdParty().red()).isEmpty();
        assertThat(story.file().thirdParty().readings()).extracting(SheetReading::readBy).containsExactly(SAM, LOTTE);
    }

    @Test
    void a_change_of_the_sheet_or_a_concern_sets_votes_aside() {
        Story story = ahead().approved(MARA);
        assertThat(story.file().filledSlots()).containsValue(MARA);
        assertThat(read(story, SheetRow.AUDIT, SheetState.FINE, SAM).file().filledSlots()).as("the same words").containsValue(MARA);
        assertThat(raised(story, LOTTE).file().filledSlots()).isEmpty();
        assertThat(answered(story, SAM).approved(MARA).file().filledSlots()).containsValue(MARA);
        assertThat(read(story, SheetRow.AUDIT, SheetState.OPEN, SAM).file().filledSlots()).isEmpty();
    }

    @Test
    void anybody_who_sees_it_raises_a_concern_and_somebody_else_answers_who_has_the_case_or_may_agree() {
        for (UUID person : List.of(INES, MARA, LOTTE, SAM)) {
            assertThat(raised(ahead(), person).file().thirdParty().hasUnansweredConcern()).isTrue();
        }
        assertThatThrownBy(() -> answered(raised(ahead(), SAM), SAM)).isInstanceOf(AnswerToOwnConcern.class);
        assertThatThrownBy(() -> answered(raised(ahead(), SAM), INES)).isInstanceOf(NotYoursToDo.class);
        assertThatThrownBy(() -> answered(raised(ahead(), SAM), LOTTE)).as("works the queue, but has not got the case").isInstanceOf(NotYoursToDo.class);
        assertThat(answered(raised(ahead(), SAM), LENA).file().thirdParty().hasUnansweredConcern()).isFalse();
        assertThat(answered(raised(ahead(), INES), SAM).file().thirdParty().hasUnansweredConcern()).isFalse();
    }

    @Test
    void only_who_holds_the_role_speaks_for_it() {
        Story flagged = criteria(ahead(), 2, SAM);
        assertThatThrownBy(() -> said(flagged, StatementKind.DATA_PROTECTION, LENA)).isInstanceOf(NotYoursToDo.class);
        assertThatThrownBy(() -> said(flagged, StatementKind.DATA_PROTECTION, SAM)).isInstanceOf(NotYoursToDo.class);
        Story liable = negotiating(SheetRow.LIABILITY);
        assertThatThrownBy(() -> said(liable, StatementKind.LIABILITY, PIET)).isInstanceOf(NotYoursToDo.class);
        assertThatThrownBy(() -> said(ahead(), StatementKind.LIABILITY, LENA)).isInstanceOf(NothingToState.class);
    }

    @Test
    void each_way_asks_for_what_it_needs() {
        assertThatThrownBy(() -> chosen(inConversation(DataClass.INTERNAL), ThirdPartyOutcome.GO_AHEAD, SAM)).isInstanceOf(SheetNotRead.class);
        assertThatThrownBy(() -> chosen(awaiting(SheetRow.RESALE), ThirdPartyOutcome.GO_AHEAD, SAM)).isInstanceOf(NeverAhead.class);
        assertThatThrownBy(() -> chosen(awaiting(SheetRow.PLACE), ThirdPartyOutcome.GO_AHEAD, SAM)).isInstanceOf(RowsAreRed.class);
        assertThatThrownBy(() -> chosen(awaiting(), ThirdPartyOutcome.NEGOTIATE, SAM)).isInstanceOf(NothingToNegotiate.class);
        assertThatThrownBy(() -> chosen(awaiting(), ThirdPartyOutcome.CHANGE_PLANS, SAM)).isInstanceOf(NoOtherWay.class);
        Story changing = chosen(sheet(inConversation(DataClass.INTERNAL)).offered("Codes only", SAM), ThirdPartyOutcome.CHANGE_PLANS, SAM);
        assertThat(bar(changing.asked(30, NO_OTHER_WAY, SAM))).isEqualTo(PlansChangeByAcceptance.class);
    }

    @Test
    void what_is_negotiated_starts_when_every_red_row_is_settled() {
        Story story = negotiating(SheetRow.RESALE, SheetRow.AUDIT).approved(MARA).approved(DELE).approved(PIET).approved(LENA);
        assertThat(story.state()).isEqualTo(CaseState.APPROVED_PENDING);
        assertThatThrownBy(() -> story.activated(SAM)).isInstanceOf(ConditionsNotProven.class);
        List.copyOf(story.file().conditions()).forEach(condition -> story.proven(condition, SAM));
        assertThat(raised(story, INES).file().filledSlots()).as("what was agreed stays agreed").hasSize(4);
        assertThatThrownBy(() -> story.activated(SAM)).isInstanceOf(ConcernNotAnswered.class);
        assertThat(answered(story, SAM).activated(SAM).state()).isEqualTo(CaseState.ACTIVE);
        assertThatThrownBy(() -> read(story, SheetRow.AUDIT, SheetState.FINE, SAM)).isInstanceOf(NotInThisState.class);
    }

    @Test
    void only_customers_who_agreed_are_handed_over() {
        Story story = chosen(awaiting(SheetRow.CUSTOMERS_TOLD), ThirdPartyOutcome.ASK_CUSTOMERS, SAM);
        assertThatThrownBy(() -> counted(story, 10, 11, SAM)).isInstanceOf(InvalidFields.class);
        story.approved(MARA).approved(DELE).approved(PIET).approved(LENA);
        assertThat(story.state()).isEqualTo(CaseState.APPROVED_PENDING);
        story.proven(story.lastCondition(), SAM);
        assertThatThrownBy(() -> story.activated(SAM)).isInstanceOf(NoCustomerAgreed.class);
        assertThatThrownBy(() -> counted(story, 18_400, 0, SAM).activated(SAM)).isInstanceOf(NoCustomerAgreed.class);
        assertThat(counted(story, 18_400, 5_704, SAM).activated(SAM).state()).isEqualTo(CaseState.ACTIVE);
    }

    @Test
    void a_condition_that_is_proven_too_early_does_not_go_past_the_customers() {
        Story story = chosen(awaiting(SheetRow.CUSTOMERS_TOLD), ThirdPartyOutcome.ASK_CUSTOMERS, SAM);
        story.proven(story.lastCondition(), SAM);
        assertThat(bar(story)).isEqualTo(RowsWithoutTerm.class);
        assertThat(bar(counted(story, 100, 31, SAM))).isNull();
    }

    @Test
    void neither_an_emergency_nor_the_time_until_then_goes_around_the_sheet() {
        Story story = inConversation(DataClass.CONFIDENTIAL);
        assertThatThrownBy(() -> story.emergency(24, LOTTE)).isInstanceOf(SheetNotRead.class);
        assertThatThrownBy(() -> story.askedMeanwhile(3, LOTTE)).isInstanceOf(SheetNotRead.class);
        Story red = sheet(story, SheetRow.PLACE);
        assertThatThrownBy(() -> red.emergency(24, LOTTE)).isInstanceOf(RowsAreRed.class);
        read(red, SheetRow.PLACE, SheetState.FINE, SAM).askedMeanwhile(3, LOTTE).signedMeanwhile(DELE);
        assertThat(red.meanwhile().holds()).isTrue();
        assertThat(read(red, SheetRow.RESALE, SheetState.RED, SAM).meanwhile().endCause()).isEqualTo(InterimEnd.RISK_ROSE);
        assertThatThrownBy(() -> red.emergency(24, LOTTE)).isInstanceOf(RowsAreRed.class);
    }

    @Test
    void a_concern_is_not_left_behind_by_another_rule() {
        Story story = inConversation(DataClass.INTERNAL);
        assertThat(story.turn(SAM).objection(CaseAction.ATTACH_RULE)).isNull();
        assertThatThrownBy(() -> raised(story, INES).under(Story.USB_STICKS, SAM)).isInstanceOf(ConcernStays.class);
    }

    @Test
    void none_of_it_is_asked_under_another_rule() {
        Story story = Story.aRequest().inConversation().rated(3, 3, SAM);
        assertThatThrownBy(() -> raised(story, INES)).isInstanceOf(NotAboutThirdParty.class);
        assertThat(story.asked(30, NO_OTHER_WAY, SAM).approved(MARA).approved(DELE).state()).isEqualTo(CaseState.ACTIVE);
    }
}
