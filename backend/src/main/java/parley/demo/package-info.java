/** Fennwick Tools: a company that never was, moved into an empty installation so that Parley can be looked at in full work. */
package parley.demo;
