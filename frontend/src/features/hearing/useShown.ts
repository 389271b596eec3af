import { useState } from 'react';

/** How a card stands in its list. */
export interface Place {
  /** The list has it no more: somebody was faster. It is shown as long as it is held. */
  gone: boolean;
  /** Something is typed into it, or is no more. */
  hold: (typed: boolean) => void;
}

/** The rows of a list, and where they stood those that it has no more but into which somebody types. */
export function useShown<Row extends { id: string }>(rows: readonly Row[]) {
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const [before, setBefore] = useState(rows);
  const shown = withHeld(rows, before, held);
  if (shown.length !== before.length || shown.some((row, index) => row !== before[index])) {
    setBefore(shown);
  }
  const placeOf = ({ id }: Row): Place => ({
    gone: !rows.some((row) => row.id === id),
    hold: (typed) => {
      if (typed === held.has(id)) return;
      setHeld((ids) => new Set(typed ? [...ids, id] : [...ids].filter((each) => each !== id)));
    },
  });
  return { shown, placeOf };
}

function withHeld<Row extends { id: string }>(
  rows: readonly Row[],
  before: readonly Row[],
  held: ReadonlySet<string>,
): readonly Row[] {
  const shown = [...rows];
  before.forEach((row, index) => {
    if (!held.has(row.id) || rows.some(({ id }) => id === row.id)) return;
    const above = before.slice(0, index).map(({ id }) => id);
    shown.splice(shown.findLastIndex(({ id }) => above.includes(id)) + 1, 0, row);
  });
  return shown;
}
