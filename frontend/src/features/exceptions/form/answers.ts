import { cut } from '@/lib/cut';

/** The longest answer that the server takes. */
export const longestAnswer = 4000;

/** Both texts in one, where neither says what the other says already; what was there first is never lost. */
export function besides(before: string | undefined, brought: string): string {
  const kept = before?.trim() ?? '';
  if (brought.includes(kept)) return brought;
  if (kept.includes(brought)) return kept;
  return cut(`${kept}\n${brought}`, longestAnswer);
}
