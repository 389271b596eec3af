import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { draftQuery, useDraftKeeper } from '@/api/useDraft';

export type Values = Record<string, string | boolean | { id: string; name: string } | null>;

/** What a form holds, kept on the server for somebody with a name as they type. Undefined until the draft of before is there. */
export function useKept<T extends Values>(place: string, initial: T) {
  const draft = useQuery(draftQuery(place));
  const keeper = useDraftKeeper(place);
  const [changed, setChanged] = useState<T>();
  const kept = draft.data === undefined ? undefined : merged(initial, draft.data.body ?? '');
  const values = changed ?? kept ?? (draft.isError ? initial : undefined);

  function set(part: Partial<T>) {
    if (values === undefined) return;
    const next = { ...values, ...part };
    setChanged(next);
    keeper.keep(same(next, initial) ? '' : JSON.stringify(next));
  }
  return { values, set, state: keeper.state, end: keeper.end };
}

/** What the draft does not know, or knows in another shape, begins as given. */
function merged<T extends Values>(initial: T, text: string): T {
  const found = parsed(text);
  const known = Object.entries(initial).map(([key, value]) => {
    const other = found[key];
    const fits = typeof other === typeof value && Array.isArray(other) === Array.isArray(value);
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

function same(one: Values, other: Values): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
