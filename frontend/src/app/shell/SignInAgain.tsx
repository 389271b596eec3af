import { lazy, Suspense, useEffect, useState } from 'react';
import { askToSignInAgainWith } from '@/api/signInAgain';
import { loadWords } from '../words';

const Asked = lazy(async () => {
  const [module] = await Promise.all([import('./SignInAgainAsked'), loadWords('session')]);
  return { default: module.SignInAgainAsked };
});

/** Asks for the password over the page when the session has ended under somebody's hands. */
export function SignInAgain() {
  const [decide, setDecide] = useState<(signedIn: boolean) => void>();
  useEffect(() => {
    askToSignInAgainWith(() => new Promise((resolve) => setDecide(() => resolve)));
    return () => askToSignInAgainWith(undefined);
  }, []);
  if (decide === undefined) return null;
  return (
    <Suspense>
      <Asked
        onDecided={(signedIn) => {
          setDecide(undefined);
          decide(signedIn);
        }}
      />
    </Suspense>
  );
}
