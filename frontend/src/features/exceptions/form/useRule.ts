import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLater } from '@/lib/useLater';
import { alternativesQuery, ruleQuery, rulesLikeQuery, rulesQuery } from '../rules';
import type { Alternative, RestrictionDetail, RestrictionSummary } from '../types';
import type { FormState } from './formState';

/** Fewer letters say too little to guess from. */
const enoughToGuess = 12;
const most = 4000;

export interface RuleInTheWay {
  rules: readonly RestrictionSummary[];
  /** The rule with its reason and ways, once it is known or likely. */
  rule: RestrictionDetail | undefined;
  /** Ways that keep the rule, those first that worked for most people. */
  alternatives: readonly Alternative[];
  guessed: boolean;
}

/** Which rule is in the way, from what was said or from what was typed so far. */
export function useRule({ rule: choice, answers }: FormState): RuleInTheWay {
  const typed = `${answers.goal ?? ''}\n${answers.stopped_by ?? ''}`.trim().slice(0, most);
  const words = useLater(typed, 500);
  const rules = useQuery(rulesQuery).data ?? [];
  const known = choice.by !== 'guess' && rules.some((rule) => rule.key === choice.key);
  const guessing = choice.by === 'guess' || (choice.by === 'address' && !known);
  const like = useQuery({
    ...rulesLikeQuery(words),
    enabled: guessing && words.length >= enoughToGuess,
    placeholderData: keepPreviousData,
  });
  const guess = guessing && words.length >= enoughToGuess ? like.data?.[0]?.key : undefined;
  const key = guessing ? guess : (choice.key ?? undefined);
  const rule = useQuery({ ...ruleQuery(key ?? ''), enabled: key !== undefined });
  const ways = useQuery({ ...alternativesQuery(key ?? ''), enabled: key !== undefined });
  return {
    rules,
    rule: key === undefined ? undefined : rule.data,
    alternatives: key === undefined ? [] : (ways.data ?? []),
    guessed: guessing,
  };
}
