import { useState } from 'react';
import { isProblem } from './problem';

/**
 * A thing as it was when one began to change it: what is typed is meant for that, whatever is fetched meanwhile. Where
 * one was told that somebody was faster, it is the thing as it is now, and sending again is a new decision.
 */
export function useBegun<Thing>(now: Thing) {
  const [held, setHeld] = useState<{ thing: Thing } | undefined>({ thing: now });
  return {
    begun: held === undefined ? now : held.thing,
    /** One's own change of it, by whatever button, is no surprise. */
    goOn: (thing: Thing) => setHeld({ thing }),
    onRefused: (error: unknown) => {
      if (isProblem(error, 'stale-version')) setHeld(undefined);
    },
  };
}
