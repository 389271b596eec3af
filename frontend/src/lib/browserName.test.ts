import { expect, test } from 'vitest';
import { browserName } from './browserName';

test('a browser is called what people call it', () => {
  const windows =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
  expect(browserName(`${windows} Chrome/153.0.0.0 Safari/537.36`)).toBe('Chrome on Windows');
  expect(browserName(`${windows} Chrome/153.0.0.0 Safari/537.36 Edg/153.0`)).toBe(
    'Edge on Windows',
  );
  expect(
    browserName('Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0'),
  ).toBe('Firefox on Linux');
  expect(
    browserName(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1',
    ),
  ).toBe('Safari on iOS');
});

test('what is not known is not guessed', () => {
  expect(browserName('')).toBeUndefined();
  expect(browserName('curl/8.1')).toBeUndefined();
});
