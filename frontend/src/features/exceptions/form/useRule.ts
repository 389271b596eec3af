import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { alternativesQuery, precedentsQuery, rulesLikeQuery } from '@/api/rules';
import { cut } from '@/lib/cut';
import { useLater } from '@/lib/useLater';
import { ruleQuery, rulesQuery } from '../rules';
import type { Alternative, Precedents, RestrictionDetail, RestrictionSummary } from '../types';
import type { FormState } from './formState';

/** Fewer letters say too little to guess from. */
const enoughToGuess = 12;
/** More would not fit into an address. */
const most = 1000;

export interface RuleInTheWay {
  rules: readonly RestrictionSummary[];
  /** The rule with its reason and ways, once it is known or likely. */
  rule: RestrictionDetail | undefined;
  /** Ways that keep the rule, those first that worked for most people. */
  alternatives: readonly Alternative[];
  /** What came of similar needs of others, once it is known. */
  precedents: Precedents | undefined;
  guessed: boolean;
  /** Who led here named a rule that there is none of. */
  unheardOf: boolean;
}

/** Which rule is in the way, from what was said or from what was typed so far. */
export function useRule({ rule: choice, answers }: FormState): RuleInTheWay {
  const typed = `${answers.goal ?? ''}\n${answers.stopped_by ?? ''}`.trim();
  const words = useLater(cut(typed, most), 500);
  const all = useQuery(rulesQuery);
  const rules = all.data ?? [];
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
  const goal = useLater(cut(answers.goal?.trim() ?? '', most), 500);
  const others = useQuery({ ...precedentsQuery(key ?? '', goal), enabled: key !== undefined });
  return {
    rules,
    rule: key === undefined ? undefined : rule.data,
    alternatives: key === undefined ? [] : (ways.data ?? []),
    precedents: key === undefined ? undefined : others.data,
    guessed: guessing,
    unheardOf: choice.by === 'address' && !known && all.isSuccess,
  };
}
