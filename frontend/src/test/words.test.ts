import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './imports';
import { keysOf, untranslated, unusedKeys, type Words } from './words';

const sources = fileURLToPath(new URL('..', import.meta.url));
const english = join(sources, 'locales/en');
const files = sourceFiles(sources).filter(
  (file) => !/^(catalogue|test|locales)\//.test(file.path) && !/\.test\.tsx?$/.test(file.path),
);

function read(language: string, feature: string): Words {
  return JSON.parse(readFileSync(join(sources, 'locales', language, feature), 'utf8'));
}

describe('words', () => {
  // That none is missing is the compiler's work: keys are typed by locales/i18next.d.ts.
  test.each(readdirSync(english))('every key of %s is used', (feature) => {
    expect(unusedKeys(keysOf(read('en', feature)), files)).toEqual([]);
  });

  test('every file of words is known to the compiler', () => {
    const declared = readFileSync(join(sources, 'locales/i18next.d.ts'), 'utf8');
    for (const feature of readdirSync(english)) expect(declared).toContain(`'./en/${feature}'`);
  });

  test('every other language has the same keys', () => {
    for (const language of readdirSync(join(sources, 'locales')).filter(
      (name) => !name.includes('.'),
    )) {
      for (const feature of readdirSync(english)) {
        expect(keysOf(read(language, feature)), `${language}/${feature}`).toEqual(
          keysOf(read('en', feature)),
        );
      }
    }
  });

  test('nothing is said past the translation library', () => {
    const pages = files.filter((file) => file.path.endsWith('.tsx'));
    expect(pages.flatMap(untranslated)).toEqual([]);
  });
});

describe('the guards see', () => {
  test('a key that nobody asks for', () => {
    const text = ["t('signIn.title')", 't(`when.$', '{day}`)'].join('');
    const page = { path: 'Page.tsx', text };
    expect(unusedKeys(['signIn.title', 'when.today', 'signIn.left'], [page])).toEqual([
      'signIn.left',
    ]);
  });

  test('text and labels in the source', () => {
    const text = '<p>\n  Hello there\n</p>; <a title="Go on" href={x}>{t("y")}</a>; <b>{name}</b>';
    expect(untranslated({ path: 'Page.tsx', text })).toEqual([
      'Page.tsx: Hello there',
      'Page.tsx: Go on',
    ]);
  });
});
