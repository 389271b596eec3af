import { expect, it } from 'vitest';

interface Query {
  queryKey: readonly unknown[];
  queryFn: unknown;
}

const modules = import.meta.glob<Record<string, unknown>>(
  ['../api/*.ts', '../features/**/{api,queries,rules}.ts', '!**/*.test.ts'],
  {
    eager: true,
  },
);

const isQuery = (thing: unknown): thing is Query =>
  typeof thing === 'object' && thing !== null && 'queryKey' in thing && 'queryFn' in thing;

/** Whoever asks under a key is given what anybody else was answered under it. */
it('asks for one thing under one key', () => {
  const queries = Object.values(modules).flatMap((module) => Object.values(module).filter(isQuery));
  const asked = new Map<string, Set<string>>();
  for (const { queryKey, queryFn } of queries) {
    const key = JSON.stringify(queryKey);
    asked.set(key, (asked.get(key) ?? new Set()).add(String(queryFn)));
  }
  expect(asked.size).toBeGreaterThan(30);
  expect([...asked].filter(([, ways]) => ways.size > 1)).toEqual([]);
});
