import { useState } from 'react';
import { isProblem } from './problem';

export interface Begun<Thing> {
  /** What is changed, as it was when one began. */
  begun: Thing;
  /** One's own change of it, by whatever button, is no surprise. */
  goOn: (thing: Thing) => void;
  /** For `onError` of what is sent. */
  onRefused: (error: unknown) => void;
}

/**
 * A thing as it was when one began to change it: what is typed is meant for that, whatever is fetched meanwhile. Where
 * one was told that somebody was faster, it is the thing as it is now, and sending again is a new decision.
 */
export function useBegun<Thing>(now: Thing): Begun<Thing> {
  const [held, setHeld] = useState<{ thing: Thing } | undefined>({ thing: now });
  return {
    begun: held === undefined ? now : held.thing,
    goOn: (thing) => setHeld({ thing }),
    onRefused: (error) => {
      if (isProblem(error, 'stale-version')) setHeld(undefined);
    },
  };
}
