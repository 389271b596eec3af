package parley.exceptionrequest;

/**
 * What a request touches, as far as it decides who must agree.
 *
 * @param dataClass how sensitive the information is
 * @param personalData whether data about people is involved
 * @param contracts whether a contract with somebody outside is involved
 */
record Touches(DataClass dataClass, Known personalData, Known contracts) {}
