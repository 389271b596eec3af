import type { HappenedInCase } from './types';

/** What one person did several times in a row, from the first to the last time. */
export type Run = [HappenedInCase, ...HappenedInCase[]];

/** A history in which what somebody did again and again is one entry. */
export function runsOf(history: readonly HappenedInCase[]): Run[] {
  const runs: Run[] = [];
  for (const entry of history) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run[0], entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function continues(first: HappenedInCase, entry: HappenedInCase): boolean {
  return (
    entry.about != null &&
    first.about != null &&
    entry.event === first.event &&
    entry.actor?.id === first.actor?.id &&
    entry.from === first.from &&
    entry.to === first.to
  );
}
