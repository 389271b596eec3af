/** The conversation and the work: tickets, their messages, files and watchers, and who may see them. */
package parley.ticket;
