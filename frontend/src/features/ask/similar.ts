const shortest = 4;

/** The words of a text that say something, without accents and in lower case. */
export function tellingWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word.length >= shortest);
}

/** Things whose title shares words with what somebody types, those that share most first. */
export function similar<T extends { title: string }>(
  typed: string,
  things: readonly T[],
  most: number,
): T[] {
  const words = tellingWords(typed);
  if (words.length === 0) return [];
  return things
    .map((thing) => ({ thing, shared: shared(words, tellingWords(thing.title)) }))
    .filter((each) => each.shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, most)
    .map((each) => each.thing);
}

/** One of two words may still be typed, or be the other in the plural. */
function shared(typed: readonly string[], titled: readonly string[]): number {
  return titled.filter((word) =>
    typed.some((other) => word.startsWith(other) || other.startsWith(word)),
  ).length;
}
