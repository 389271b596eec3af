/**
 * The rule book: what IT restricts and why, which ways round it are safe, what to ask of somebody whom a rule
 * stops, and who agrees to an exception. Every change is a new version; what was asked under an old one stays.
 */
package parley.policy;
