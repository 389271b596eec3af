import type { CallAtDesk } from '@/api/calls';

const places = { RINGING: 0, TALKING: 1, ENDED: 2 } as const;
const most = 3;

/** Who rings is first, then whom one talks to, then the call that was over last. */
export function inOrder<Call extends Pick<CallAtDesk, 'state' | 'startedAt'>>(
  calls: readonly Call[],
): Call[] {
  return calls.toSorted(
    (one, other) =>
      places[one.state] - places[other.state] ||
      (one.state === 'ENDED'
        ? other.startedAt.localeCompare(one.startedAt)
        : one.startedAt.localeCompare(other.startedAt)),
  );
}

/** As many as there is room for, all that ring, and those about which something is being said. */
export function shownOf<Call extends Pick<CallAtDesk, 'id' | 'state'>>(
  calls: readonly Call[],
  busy: ReadonlySet<string>,
): Call[] {
  return calls.filter(
    ({ id, state }, place) => place < most || state === 'RINGING' || busy.has(id),
  );
}
