/**
 * Tells the outside when an exception begins to hold, is suspended or ends: signed, in order, again and again until it is
 * heard. Nobody calls this room.
 */
package parley.webhook;
