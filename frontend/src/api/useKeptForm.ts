import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { draftQuery, useDraftKeeper } from './useDraft';

/** What a form holds: texts, choices and people, as they are kept as a draft. */
export type Values = Record<string, string | boolean | { id: string; name: string } | null>;

/**
 * The values of a form, kept on the server as one types. Undefined until the draft of before is there, or something is
 * typed: that counts at once, and what is there of the rest is put under it. What the draft does not know, or knows in
 * another shape, begins as given. Kept is only what is not as given: what somebody else puts right meanwhile in what one
 * has not touched stays right.
 */
export function useKeptForm<T extends Values>(place: string, initial: T) {
  const draft = useQuery(draftQuery(place));
  const keeper = useDraftKeeper(place);
  const [typed, setTyped] = useState<Partial<T>>();
  /** What was typed before it was known what to put under it: kept as soon as it is. */
  const early = useRef<Partial<T>>(undefined);
  const kept = draft.data === undefined ? undefined : merged(initial, draft.data.body ?? '');
  const begun = kept !== undefined || draft.isError;
  const known = kept ?? (begun || typed !== undefined ? initial : undefined);
  const values = known === undefined ? undefined : { ...known, ...typed };

  function set(part: Partial<T>) {
    const all = { ...typed, ...part };
    setTyped(all);
    early.current = begun ? undefined : all;
    if (begun) keep(all);
  }
  function keep(all: Partial<T>) {
    const own = changedFrom(initial, { ...initial, ...kept, ...all });
    keeper.keep(same(own, {}) ? '' : JSON.stringify(own));
  }
  useEffect(() => {
    if (!begun || early.current === undefined) return;
    keep(early.current);
    early.current = undefined;
  });
  return {
    values,
    set,
    dirty: values !== undefined && !same(values, initial),
    state: keeper.state,
    end: keeper.end,
  };
}

function changedFrom(initial: Values, values: Values): Values {
  const changed = Object.entries(values).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(initial[key]),
  );
  return Object.fromEntries(changed);
}

function merged<T extends Values>(initial: T, text: string): T {
  const found = parsed(text);
  const known = Object.entries(initial).map(([key, value]) => {
    const other = found[key];
    const fits = typeof other === typeof value || isPerson(other);
    return [key, other !== undefined && fits ? other : value];
  });
  return Object.fromEntries(known);
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isPerson(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}

function same(one: Values, other: Values): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
