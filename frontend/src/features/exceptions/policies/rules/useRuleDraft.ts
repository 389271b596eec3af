import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type DraftKeeper, draftKeeper, type Kept } from '@/api/draftKeeper';
import { isProblem } from '@/api/problem';
import { bookQuery, bookRuleQuery, saveDraft } from '../api';
import type { RuleBookRule, RuleText } from '../types';

/**
 * What a rule is to say, kept on the server as one types. Where somebody else changed it in the meantime, nothing is
 * overwritten, and nothing that was typed is lost: one chooses.
 */
export function useRuleDraft(rule: RuleBookRule) {
  const queryClient = useQueryClient();
  const [text, setText] = useState(() => textOf(rule));
  const [state, setState] = useState<Kept>('none');
  const [conflict, setConflict] = useState(false);
  const version = useRef(rule.version);
  const [keeper] = useState<DraftKeeper>(() =>
    draftKeeper({
      save: async (kept, leaving) => {
        try {
          const saved = await saveDraft(rule.key, version.current, JSON.parse(kept), leaving);
          version.current = saved.version;
          setConflict(false);
          queryClient.setQueryData(bookRuleQuery(rule.key).queryKey, saved);
          queryClient.invalidateQueries({ queryKey: bookQuery.queryKey, exact: true });
        } catch (refused) {
          if (isProblem(refused, 'stale-version')) setConflict(true);
          throw refused;
        }
      },
      forget: async () => undefined,
      onState: setState,
    }),
  );
  useEffect(() => {
    const flush = () => document.visibilityState === 'hidden' && keeper.flush();
    document.addEventListener('visibilitychange', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      keeper.flush();
    };
  }, [keeper]);

  const latest = () =>
    queryClient.fetchQuery({ ...bookRuleQuery(rule.key), staleTime: 0 }).then((found) => {
      version.current = found.version;
      return found;
    });
  return {
    text,
    state,
    conflict,
    set(part: Partial<RuleText>) {
      const next = { ...text, ...part };
      setText(next);
      keeper.keep(JSON.stringify(next));
    },
    /** One's own words in place of the others'. */
    async keepMine() {
      await latest();
      keeper.keep(JSON.stringify(text));
      keeper.flush();
    },
    /** The others' words in place of one's own. */
    async takeTheirs() {
      await keeper.end();
      setText(textOf(await latest()));
      setConflict(false);
    },
    /** It was published or thrown away: what is in use is what stands here now. */
    begin(from: RuleBookRule) {
      version.current = from.version;
      setText(textOf(from));
      keeper.end();
    },
  };
}

export type RuleDraft = ReturnType<typeof useRuleDraft>;

function textOf(rule: RuleBookRule): RuleText {
  const text = rule.draft ?? rule.published;
  if (text == null) throw new Error('A rule says something, or somebody is writing it');
  return text;
}
