/** As much of a text as there is room for, without half a character. */
export function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/\p{Surrogate}/gu, '');
}
