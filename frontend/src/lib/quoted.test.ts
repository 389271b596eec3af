import { expect, test } from 'vitest';
import { quotedFrom } from './quoted';

const note = 'Same picture at gate 3 last autumn: the steel door. A second antenna fixed it.';

test('words of a note in a reply are found, whatever stands around them', () => {
  const reply = 'Dear Agnes, “same picture at gate 3, last autumn”, says Omar.';
  expect(quotedFrom(reply, [note])).toBe('same picture at gate 3 last');
});

test('a short note is found as a whole', () => {
  expect(quotedFrom('I think she shouts often, so call.', ['She shouts often'])).toBe(
    'she shouts often',
  );
});

test('the words that any two texts share are no quotation', () => {
  expect(quotedFrom('The second antenna at gate 3 works now.', [note])).toBeUndefined();
});

test('two words are too few to tell', () => {
  expect(quotedFrom('Steel door, I was told.', ['Steel door'])).toBeUndefined();
});
