import { useTranslation } from 'react-i18next';
import { Sheet } from '@/ui/Surface';
import type { RuleReport } from '../types';
import css from './figures.module.css';
import { useFigureWords } from './useFigureWords';

const parties = ['analyst', 'requester', 'approver', 'others'] as const;

/** For whom the requests that were decided waited. */
export function WaitsCard({ waits }: { waits: RuleReport['waits'] }) {
  const { t } = useTranslation('policies');
  const words = useFigureWords();
  const whole = parties.reduce((sum, party) => sum + (waits[party] ?? 0), 0);
  return (
    <Sheet title={t('figures.waits')}>
      {waits.shown !== 'ALL' ? (
        <p className={css.soft}>
          {waits.cases == null
            ? t('figures.fewWhy')
            : t('figures.waitsFew', { count: waits.cases })}
        </p>
      ) : (
        <>
          <p className={css.soft}>{t('figures.waitsWhat', { count: waits.cases ?? 0 })}</p>
          <ul className={css.bars}>
            {parties.map((party) => (
              <li key={party}>
                <span>{t(`figures.waitedFor.${party}`)}</span>
                <span className={css.track} aria-hidden="true">
                  <i
                    style={{ width: `${whole === 0 ? 0 : (100 * (waits[party] ?? 0)) / whole}%` }}
                  />
                </span>
                <b>{words.hours(waits[party] ?? 0)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}
