import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Alternative } from '../types';
import css from './form.module.css';
import type { RuleChoice } from './formState';
import { RuleFound } from './RuleFound';
import { RulePicker } from './RulePicker';
import type { RuleInTheWay } from './useRule';

interface RulePartProps {
  inTheWay: RuleInTheWay;
  choice: RuleChoice;
  onChoose: (choice: RuleChoice) => void;
  onUse: (alternative: Alternative) => void;
}

/** The rule, as soon as it is known or likely; a way to name it; and that it need not be known. */
export function RulePart({ inTheWay, choice, onChoose, onUse }: RulePartProps) {
  const { t } = useTranslation('exceptions');
  const [picking, setPicking] = useState(false);
  const { rules, rule, alternatives, precedents, guessed } = inTheWay;
  const unknown = choice.by === 'person' && choice.key === null;

  function choose(key: string | null) {
    onChoose({ by: 'person', key });
    setPicking(false);
  }
  if (picking) {
    return (
      <section className={css.rule} aria-label={t('form.ruleLabel')}>
        <RulePicker
          rules={rules}
          chosen={unknown ? null : rule && !guessed ? rule.key : undefined}
          onChoose={choose}
        />
        {rule !== undefined && (
          <div className={css.more}>
            <button type="button" className={css.quiet} onClick={() => setPicking(false)}>
              {t('form.afterAll', { rule: rule.name })}
            </button>
          </div>
        )}
      </section>
    );
  }
  if (rule !== undefined) {
    return (
      <section className={css.rule} aria-label={t('form.ruleLabel')} aria-live="polite">
        <RuleFound
          key={rule.key}
          rule={rule}
          alternatives={alternatives}
          precedents={precedents}
          guessed={guessed}
          onAnother={() => setPicking(true)}
          onUse={onUse}
        />
      </section>
    );
  }
  return (
    <section className={css.rule} aria-label={t('form.ruleLabel')} aria-live="polite">
      <div className={css.found}>
        <p>{unknown ? t('form.findTogether') : t('form.notFoundYet')}</p>
        <button type="button" className={css.quiet} onClick={() => setPicking(true)}>
          {t('form.choose')}
        </button>
      </div>
    </section>
  );
}
