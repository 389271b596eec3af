/**
 * What happens when a session ends under somebody's hands: the request waits, the page asks for the
 * password over what is on it, and the request goes out again. Nothing typed is lost.
 */
type Ask = () => Promise<boolean>;

let ask: Ask | undefined;
let running: Promise<boolean> | undefined;

/** The shell says how to ask. Before it does, or on the sign-in page, nobody is asked. */
export function askToSignInAgainWith(value: Ask | undefined) {
  ask = value;
}

/** Many requests may fail at once; the person is asked once. */
export function signedInAgain(): Promise<boolean> {
  if (ask === undefined) return Promise.resolve(false);
  running ??= ask().finally(() => {
    running = undefined;
  });
  return running;
}
