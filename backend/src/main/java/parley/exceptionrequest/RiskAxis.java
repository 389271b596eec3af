package parley.exceptionrequest;

/** What a factor or a control moves: how likely harm is, or how bad it would be. */
public enum RiskAxis {
    LIKELIHOOD,
    IMPACT
}
