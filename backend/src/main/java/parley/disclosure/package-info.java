/**
 * Safe harbour: somebody tells what they do around a rule to get their work done, and nothing happens to them for it.
 * What they tell is seen by a small team and by themselves, and leads to an exception, another way or a better rule.
 */
package parley.disclosure;
