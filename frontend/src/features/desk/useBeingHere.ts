import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useSignedIn } from '@/api/session';
import { hereQuery, sayGone, sayHere } from './api';
import type { Doing } from './model';

const again = 15_000;
const stillWriting = 30_000;

/** Tells the others that one reads or writes here, and tells who else does. */
export function useBeingHere(number: number) {
  const queryClient = useQueryClient();
  const me = useSignedIn().person.id;
  const { data } = useQuery(hereQuery(number));
  const writing = useRef<{ doing: Doing; at: number }>({ doing: 'VIEWING', at: 0 });
  const said = useRef<Doing>(undefined);

  const say = useCallback(() => {
    if (document.hidden) return;
    const { doing, at } = writing.current;
    said.current = Date.now() - at < stillWriting ? doing : 'VIEWING';
    sayHere(number, said.current)
      .then((others) => queryClient.setQueryData(hereQuery(number).queryKey, others))
      // Not worth a word to anybody if it fails: it is said again soon.
      .catch(() => {});
  }, [number, queryClient]);

  useEffect(() => {
    say();
    const timer = setInterval(say, again);
    const leave = () => {
      sayGone(number).catch(() => {});
    };
    document.addEventListener('visibilitychange', say);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', say);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [number, say]);

  const write = useCallback(
    (doing: 'WRITING_REPLY' | 'WRITING_NOTE') => {
      writing.current = { doing, at: Date.now() };
      if (said.current !== doing) say();
    },
    [say],
  );
  return { others: (data ?? []).filter((person) => person.id !== me), write };
}
