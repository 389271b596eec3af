/**
 * Where to go after signing in. Only a path of this program is taken: an address from outside in a
 * link must not decide where somebody lands who has just given a password.
 */
export function localPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('/')) return undefined;
  if (value.startsWith('//') || value.includes('\\') || hasControlCharacter(value))
    return undefined;
  const url = new URL(value, 'https://here.invalid');
  if (url.origin !== 'https://here.invalid' || url.pathname.startsWith('//')) return undefined;
  return url.pathname + url.search + url.hash;
}

function hasControlCharacter(value: string): boolean {
  return Array.from(value).some((character) => character < ' ' || character === '\u007f');
}
