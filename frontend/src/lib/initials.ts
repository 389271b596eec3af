/** Two letters for a face: of a first and a last name, or the first two of a single one. */
export function initials(name: string): string {
  const words = name
    .replace(/\(.*?\)|,.*$/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = words.at(0);
  const last = words.length > 1 ? words.at(-1) : undefined;
  if (first === undefined) return '?';
  const letters = last === undefined ? take(first, 2) : take(first, 1) + take(last, 1);
  return letters.toUpperCase();
}

function take(word: string, count: number): string {
  return Array.from(word).slice(0, count).join('');
}
