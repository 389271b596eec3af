import { useEffect, useRef } from 'react';

/** Whether what asks is not on the page any more: what comes later has to be said elsewhere. */
export function useGone(): () => boolean {
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  return () => gone.current;
}
