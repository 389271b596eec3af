import { IconArrowNarrowRight, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { notify } from '@/ui/notify';
import { adminKey, rulesQuery } from '../queries';
import type { Queue, Rule } from '../types';
import css from './routing.module.css';
import { useRuleWords } from './useRuleWords';

/** The rules as sentences, in their order, and at the end what happens to everything else. */
export function RuleList({ rules, triage }: { rules: readonly Rule[]; triage: Queue }) {
  const { t } = useTranslation('admin');
  const words = useRuleWords();
  const move = useMove();
  return (
    <ol className={css.rules} aria-label={t('routing.list')}>
      {rules.map((rule, index) => (
        <li key={rule.id} className={css.rule}>
          <span className={css.place}>{index + 1}</span>
          <div className={css.sentence}>
            <Link href={`${paths.adminRouting}?rule=${rule.id}`}>{rule.name}</Link>
            <p>{words(rule)}</p>
          </div>
          <GoesTo queue={rule.queue.name} />
          <div className={css.moves}>
            <Button
              kind="plain"
              size="small"
              aria-label={t('routing.up', { name: rule.name })}
              icon={<IconChevronUp aria-hidden="true" />}
              barred={index === 0}
              onClick={() => move({ rule, place: index })}
            />
            <Button
              kind="plain"
              size="small"
              aria-label={t('routing.down', { name: rule.name })}
              icon={<IconChevronDown aria-hidden="true" />}
              barred={index === rules.length - 1}
              onClick={() => move({ rule, place: index + 2 })}
            />
          </div>
        </li>
      ))}
      <li className={css.rule} data-rest>
        <span className={css.place} />
        <div className={css.sentence}>
          <b>{t('routing.everything')}</b>
          {rules.length === 0 && <p>{t('routing.empty', { queue: triage.name })}</p>}
        </div>
        <GoesTo queue={triage.name} />
      </li>
    </ol>
  );
}

function GoesTo({ queue }: { queue: string }) {
  const { t } = useTranslation('admin');
  return (
    <span className={css.goesTo}>
      <IconArrowNarrowRight aria-hidden="true" />
      <span className="sr">{t('routing.goesTo')}</span>
      {queue}
    </span>
  );
}

/** The list changes at once, and back with a word if it was refused. */
function useMove() {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: ({ rule, place }: { rule: Rule; place: number }) =>
      answer(
        client.PUT('/api/admin/routing-rules/{id}/place', {
          params: { path: { id: rule.id }, header: ifMatch(rule.version) },
          body: { place },
        }),
      ),
    onMutate: ({ rule, place }) => {
      queryClient.setQueryData(rulesQuery.queryKey, (rules) => moved(rules ?? [], rule, place));
    },
    onSuccess: (rule) =>
      notify({ id: 'moved', message: t('routing.moved', { name: rule.name, place: rule.place }) }),
    onError: (error) => notify({ title: words(error).title, message: words(error).detail }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  return mutate;
}

function moved(rules: readonly Rule[], rule: Rule, place: number): Rule[] {
  const others = rules.filter((other) => other.id !== rule.id);
  return [...others.slice(0, place - 1), rule, ...others.slice(place - 1)];
}
