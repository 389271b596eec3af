/**
 * A rule is in somebody's way: what they need, the other ways looked at together, the risk, who agrees, under
 * which conditions and until when. The case file stands beside its ticket and has a life of its own.
 */
package parley.exceptionrequest;
