import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sayPresence } from './api';
import { overviewQuery } from './lists';
import type { Presence } from './model';

const key = 'parley-presence';
const again = 60_000;

/** What one said last holds in this browser until it is closed; who comes to the desk is available. */
export function useDeskPresence() {
  const queryClient = useQueryClient();
  const [presence, setPresence] = useState(keptPresence);
  useEffect(() => {
    const say = () => {
      // Who is silent counts as away soon, which is true of somebody whose words do not arrive.
      sayPresence(presence)
        .then(() => queryClient.invalidateQueries({ queryKey: overviewQuery.queryKey }))
        .catch(() => {});
    };
    say();
    if (presence === 'AWAY') return undefined;
    const timer = setInterval(say, again);
    return () => clearInterval(timer);
  }, [presence, queryClient]);
  return {
    presence,
    setPresence: (value: Presence) => {
      setPresence(value);
      sessionStorage.setItem(key, value);
    },
  };
}

function keptPresence(): Presence {
  const kept = sessionStorage.getItem(key);
  return kept === 'BUSY' || kept === 'AWAY' ? kept : 'AVAILABLE';
}
