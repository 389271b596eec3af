const run = 6;

/**
 * The first words that a text has in common with one of the others, six in a row or more: somebody
 * is about to tell what was written down for somebody else. Nothing where there are none.
 */
export function quotedFrom(text: string, others: readonly string[]): string | undefined {
  const words = wordsOf(text);
  for (const other of others) {
    const theirs = wordsOf(other);
    const wanted = Math.min(run, theirs.length);
    if (wanted < 3) continue;
    const sought = new Set(runs(theirs, wanted));
    const found = runs(words, wanted).findIndex((some) => sought.has(some));
    if (found >= 0) return words.slice(found, found + wanted).join(' ');
  }
  return undefined;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runs(words: readonly string[], length: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, index) => words.slice(index, index + length).join(' '));
}
