/** Business calendars, targets and promises. The arithmetic is pure; what is published stands in the database. */
package parley.servicelevel;
