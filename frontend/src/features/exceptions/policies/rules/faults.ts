import { pointerToField } from '@/api/problem';
import type { FieldError } from '../types';

/** What the rule still lacks, by the part that lacks it: `alternatives.0.name`. */
export type Faults = Readonly<Record<string, string | undefined>>;

export function faultsOf(problems: readonly FieldError[]): Faults {
  const faults: Record<string, string> = {};
  for (const { pointer, detail } of problems) faults[pointerToField(pointer)] ??= detail;
  return faults;
}
