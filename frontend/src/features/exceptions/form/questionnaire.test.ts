import { describe, expect, test } from 'vitest';
import type { Question } from '../types';
import { answersToRule, faultsOf, questionOfField, screensOf, unknown } from './questionnaire';

function question(key: string, more: Partial<Question> = {}): Question {
  return { key, label: `${key}?`, type: 'TEXT', required: true, options: [], ...more };
}

const from = question('needed_from', { type: 'DATE' });
const until = question('needed_until', { type: 'DATE' });

describe('the questions on a phone', () => {
  test('both days are one question, and a question that a rule repeats is asked once', () => {
    const common = [question('goal'), from, until, question('data_class')];
    const ofRule = [question('data_class'), question('url')];
    const ids = screensOf(common, ofRule).map(({ id }) => id);
    expect(ids).toEqual(['goal', 'when', 'data_class', 'url']);
  });
});

describe('what an answer lacks', () => {
  const today = '2026-06-03';

  test('a required answer of blanks is missing, an optional one is not', () => {
    const asked = [question('goal'), question('who_else', { required: false })];
    expect(faultsOf(asked, { goal: '  ' }, today)).toEqual({ goal: 'missing' });
  });
  test('an end before the start, and one that has passed', () => {
    const days = { needed_from: '2026-06-10', needed_until: '2026-06-09' };
    expect(faultsOf([from, until], days, today)).toEqual({ needed_until: 'endsBeforeStart' });
    const past = { needed_from: '2026-06-01', needed_until: '2026-06-02' };
    expect(faultsOf([from, until], past, today)).toEqual({ needed_until: 'inThePast' });
  });
  test('not knowing a number is an answer; a word is none', () => {
    const people = question('people', { type: 'NUMBER' });
    expect(faultsOf([people], { people: unknown }, today)).toEqual({});
    expect(faultsOf([people], { people: 'many' }, today)).toEqual({ people: 'notANumber' });
  });
});

test('answers to a rule that was considered before are not sent', () => {
  const answers = { url: 'https://example.com', device: 'USB stick', data_class: 'PUBLIC' };
  expect(answersToRule(answers, [question('url'), question('data_class')])).toEqual({
    url: 'https://example.com',
  });
});

test('what the server objects to is found at its question', () => {
  expect(questionOfField('neededUntil')).toBe('needed_until');
  expect(questionOfField('answers.url')).toBe('url');
  expect(questionOfField('draft')).toBeUndefined();
});
