import type { CaseAction, CaseDetail } from '../types';

/** Whether the reader may do something now; and if it is theirs but not yet, what has to happen first. */
export function barred(
  file: CaseDetail,
  action: CaseAction,
): { may: boolean; reason: string | undefined } {
  return {
    may: file.allowedActions.includes(action),
    reason: file.barredActions.find((entry) => entry.action === action)?.because,
  };
}
