import { useRef } from 'react';
import { isPassing, problemOf } from './problem';

/** Says which state of a thing one has seen; the server refuses the change if it has moved on. */
export function ifMatch(version: number) {
  return { 'If-Match': `"${version}"` };
}

/**
 * One key per opening of a form, so that pressing twice, or trying again after a broken connection,
 * creates one thing. A refusal proves that nothing was created, and the corrected form is a new try.
 */
export function useIdempotencyKey() {
  const key = useRef<string>(null);
  return {
    header: () => {
      key.current ??= newKey();
      return { 'Idempotency-Key': key.current };
    },
    renew: () => {
      key.current = null;
    },
    renewAfter: (error: unknown) => {
      const problem = problemOf(error);
      const refused = problem.status >= 400 && problem.status < 500;
      if (refused && !isPassing(problem)) key.current = null;
    },
  };
}

/** `crypto.randomUUID` exists in secure contexts only; a desk on plain HTTP in a company has none. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
