/**
 * Calls and callbacks: what telephone systems tell of calls, what comes of each, and who is to be called back. Rings stand
 * in the offer ledger, callbacks in the line, both of the room routing.
 */
package parley.call;
