/** Tells people what happened: live while they look, and in their inbox for when they come back. Nobody calls this room. */
package parley.notification;
