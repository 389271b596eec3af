import type { SourceFile } from './imports';

export type Words = { [key: string]: string | Words };

/** Every key of a file of words, as the code writes it. Plural forms are one key. */
export function keysOf(words: Words, prefix = ''): string[] {
  const keys = Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [`${prefix}${name.replace(/_(zero|one|two|few|many|other)$/, '')}`]
      : keysOf(value, `${prefix}${name}.`),
  );
  return [...new Set(keys)];
}

/**
 * Keys that no source asks for. A key that is put together, `t(`when.${day}`)`, uses all below its
 * beginning; one that stands in a table as a string uses itself.
 */
export function unusedKeys(keys: readonly string[], files: readonly SourceFile[]): string[] {
  const text = files.map((file) => file.text).join('\n');
  const written = new Set(
    Array.from(text.matchAll(/['"`]([\w-]+(?:\.[\w-]+)*)['"`]/g), (match) => match[1]),
  );
  const begun = Array.from(
    text.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/g),
    (match) => match[1] ?? '',
  );
  return keys.filter((key) => !written.has(key) && !begun.some((start) => key.startsWith(start)));
}

/**
 * Text between tags that did not come through the translation library, and words in attributes that
 * are read out.
 */
export function untranslated(file: SourceFile): string[] {
  const code = file.text.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').replace(/^\s*(\/\/|\*).*$/gm, '');
  const between = Array.from(
    code.matchAll(/>\s*([^<>{}=;()]*\p{L}{2,}[^<>{}=;()]*?)\s*<\/?[A-Za-z]/gu),
  );
  const attributes = Array.from(
    code.matchAll(
      /\b(?:aria-label|title|label|placeholder|alt|description)="([^"]*\p{L}{2,}[^"]*)"/gu,
    ),
  );
  return [...between, ...attributes].map(([, words = '']) => `${file.path}: ${words.trim()}`);
}
