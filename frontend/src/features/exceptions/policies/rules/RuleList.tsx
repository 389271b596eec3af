import { IconArchive, IconClock, IconPencil, IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { TextField } from '@/ui/Field';
import { Item, Items } from '@/ui/Rows';
import { EmptyState } from '@/ui/States';
import { Status } from '@/ui/Status';
import { WhenTime } from '@/ui/Time';
import { WaitingRows } from '@/ui/Waiting';
import type { RuleBookEntry } from '../types';
import css from './rules.module.css';

interface RuleListProps {
  rules: readonly RuleBookEntry[] | undefined;
  current: string | undefined;
}

/** The rules that somebody answers for, each with what is being done about it. */
export function RuleList({ rules, current }: RuleListProps) {
  const { t } = useTranslation('policies');
  const { t: exceptions } = useTranslation('exceptions');
  const [words, setWords] = useState('');
  if (rules === undefined) return <WaitingRows rows={8} dense />;
  const wanted = words.trim().toLowerCase();
  const found = rules.filter(({ name, area }) => `${name} ${area}`.toLowerCase().includes(wanted));
  return (
    <nav className={css.list} aria-label={t('rules.list')}>
      <TextField
        label={t('rules.find')}
        type="search"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {found.length === 0 ? (
        <EmptyState title={t('rules.noneFound')} heading="h2">
          {t('rules.noneFoundWhy')}
        </EmptyState>
      ) : (
        <Items label={t('rules.list')}>
          {found.map((rule) => (
            <Item
              key={rule.key}
              href={paths.policyRule(rule.key)}
              title={rule.name}
              current={rule.key === current}
              beside={exceptions(`role.${rule.owner}`)}
              status={<Standing rule={rule} />}
            />
          ))}
        </Items>
      )}
    </nav>
  );
}

/** What is to be known first: that it goes, that it is asked about, that it is being written. */
function Standing({ rule }: { rule: RuleBookEntry }) {
  const { t } = useTranslation('policies');
  if (rule.retiresAt != null) {
    return (
      <Status tone="soon" icon={IconClock}>
        {t('rules.retires')} <WhenTime at={rule.retiresAt} still />
      </Status>
    );
  }
  if (rule.openReviews > 0) {
    return (
      <Status tone="you" icon={IconScale}>
        {t('rules.reviewed', { count: rule.openReviews })}
      </Status>
    );
  }
  if (rule.draftChangedAt != null) {
    return (
      <Status tone="wait" icon={IconPencil}>
        {t('rules.draft')}
      </Status>
    );
  }
  if (rule.reviewOverdue) {
    return (
      <Status tone="soon" icon={IconClock}>
        {t('rules.overdue')}
      </Status>
    );
  }
  return rule.inUse ? null : (
    <Status tone="quiet" icon={IconArchive}>
      {t('rules.retired')}
    </Status>
  );
}
