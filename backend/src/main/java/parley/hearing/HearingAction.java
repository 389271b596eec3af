package parley.hearing;

/** What can be done about somebody who is not heard. */
enum HearingAction {
    ANSWER
}
