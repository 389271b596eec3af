/** Business calendars, targets and promises: pure arithmetic, no database and no clock of its own. */
package parley.servicelevel;
