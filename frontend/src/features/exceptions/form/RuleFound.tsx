import { IconShieldLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/States';
import { ServedBy } from '../ServedBy';
import type { Alternative, Precedents, RestrictionDetail } from '../types';
import css from './form.module.css';
import { OfOthers } from './OfOthers';

interface RuleFoundProps {
  rule: RestrictionDetail;
  alternatives: readonly Alternative[];
  precedents: Precedents | undefined;
  /** It is only likely so far. */
  guessed: boolean;
  onAnother: () => void;
  onUse: (alternative: Alternative) => void;
}

const shownFirst = 2;

/** Where a law or the safety of people leaves no way to ask: why. */
export function NobodyExempt({ rule }: { rule: RestrictionDetail }) {
  const { t } = useTranslation('exceptions');
  if (rule.nobodyExemptBecause == null) return null;
  return (
    <Notice tone="late" icon={IconShieldLock}>
      <p>
        <b>{t('form.nobody')}</b>
      </p>
      <p>{rule.nobodyExemptBecause}</p>
    </Notice>
  );
}

/** The rule, why it is there, and ways that keep it. */
export function RuleFound(props: RuleFoundProps) {
  const { rule, alternatives, precedents, guessed, onAnother, onUse } = props;
  const { t } = useTranslation('exceptions');
  const [all, setAll] = useState(false);
  const ways = all ? alternatives : alternatives.slice(0, shownFirst);
  const more = alternatives.length - ways.length;
  return (
    <>
      <div className={css.found}>
        <h2>{t(guessed ? 'form.looksLike' : 'form.itIs', { rule: rule.name })}</h2>
        <p>{t('form.why', { why: rule.why })}</p>
        <NobodyExempt rule={rule} />
        <button type="button" className={css.quiet} onClick={onAnother}>
          {t('form.another')}
        </button>
      </div>
      <h2 className={css.ways}>{t('form.ways')}</h2>
      {ways.map((way) => (
        <div key={way.name} className={css.way}>
          <b>{way.name}</b>
          <p>{way.howItHelps}</p>
          <ServedBy alternative={way} className={css.served} />
          <Button
            kind="tonal"
            size="small"
            aria-label={t('form.useThat', { way: way.name })}
            onClick={() => onUse(way)}
          >
            {t('form.useThis')}
          </Button>
        </div>
      ))}
      {more > 0 && (
        <div className={css.more}>
          <button type="button" className={css.quiet} onClick={() => setAll(true)}>
            {t('form.moreWays', { count: more })}
          </button>
        </div>
      )}
      {precedents !== undefined && <OfOthers precedents={precedents} />}
    </>
  );
}
