/** Who gets which work next: the line, offers, presence. */
package parley.routing;
