import { useTranslation } from 'react-i18next';
import { pointerToField, problemOf } from '@/api/problem';
import { type Fault, questionOfField } from './questionnaire';

export interface Faults {
  /** What to say at each question. */
  byQuestion: Readonly<Record<string, string>>;
  /** What belongs to no question. */
  others: readonly string[];
}

/** What is wrong at which question: as the server said, and as can be seen here. */
export function useFaults(seen: Readonly<Record<string, Fault>>, refused: unknown): Faults {
  const { t } = useTranslation('exceptions');
  const byQuestion: Record<string, string> = {};
  const others: string[] = [];
  for (const { pointer, detail } of refused ? problemOf(refused).errors : []) {
    const question = questionOfField(pointerToField(pointer));
    if (question === undefined) others.push(detail);
    else byQuestion[question] ??= detail;
  }
  for (const [question, fault] of Object.entries(seen)) byQuestion[question] = t(`fault.${fault}`);
  return { byQuestion, others };
}
