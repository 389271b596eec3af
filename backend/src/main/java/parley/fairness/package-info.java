/** Whether anybody is avoided, found without accusing anybody by chance; and the numbers of those who work here, which are theirs first. */
package parley.fairness;
