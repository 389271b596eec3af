/** What supervisors look at: how people were answered, and how it stands now. It reads, and is read by nobody. */
package parley.report;
