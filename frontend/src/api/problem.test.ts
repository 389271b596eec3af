import { expect, test } from 'vitest';
import { fieldErrors, isPassing, pointerToField, readProblem, slugOf } from './problem';

test('a problem is read as it is described', () => {
  const problem = readProblem(400, {
    type: '/problems/invalid',
    title: 'Something in the request is not valid',
    detail: 'Correct the fields named in errors.',
    instance: 'urn:uuid:019c-7',
    errors: [{ pointer: '/email', detail: 'must be an address' }],
    allowed: null,
  });
  expect(slugOf(problem)).toBe('invalid');
  expect(problem.errors).toEqual([{ pointer: '/email', detail: 'must be an address' }]);
  expect(problem.allowed).toEqual([]);
  expect(problem.instance).toBe('urn:uuid:019c-7');
});

test.each([undefined, '<html>Bad gateway</html>', [], { title: 7 }])(
  'an answer such as %j is no problem document, and says so',
  (body) => {
    expect(readProblem(502, body)).toMatchObject({ type: 'parley:unexplained', status: 502 });
  },
);

test('errors land on their fields; the others are kept to be shown', () => {
  const problem = readProblem(400, {
    title: 'x',
    errors: [
      { pointer: '/email', detail: 'taken' },
      { pointer: '/email', detail: 'second reason' },
      { pointer: '/lines/0/text', detail: 'empty' },
      { pointer: '/neededUntil', detail: 'before the start' },
    ],
  });
  expect(fieldErrors(problem, ['email', 'lines'])).toEqual({
    byField: { email: 'taken', 'lines.0.text': 'empty' },
    others: ['before the start'],
  });
});

test('a pointer is unescaped', () => {
  expect(pointerToField('/a~1b/c~0d')).toBe('a/b.c~d');
});

test('only what may pass by itself is tried again', () => {
  expect(isPassing(readProblem(503, undefined))).toBe(true);
  expect(isPassing(readProblem(500, undefined))).toBe(false);
  expect(isPassing(readProblem(409, undefined))).toBe(false);
});
