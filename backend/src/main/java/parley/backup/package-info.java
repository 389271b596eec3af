/**
 * Whatever the desk knows, in one sealed file: made while people work, proven by restoring it, and restored by a
 * command. The part below the services knows nothing but a connection, so that it also runs before the migrations and
 * without a server.
 */
package parley.backup;
