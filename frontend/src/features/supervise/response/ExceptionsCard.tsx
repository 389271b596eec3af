import { useTranslation } from 'react-i18next';
import { Link } from '@/ui/Link';
import type { Report } from '../types';
import type { ResponseAddress } from './address';
import { Beside, FigureCard, Say, Values } from './FigureCard';
import { behind } from './links';
import css from './response.module.css';
import { useChangeWords } from './useChangeWords';

/** Where the exception requests of the period stand. */
export function ExceptionsCard({ report, about }: { report: Report; about: ResponseAddress }) {
  const { t } = useTranslation('supervise');
  const { before } = useChangeWords(report.period.unit);
  const { requests, requestsBefore, states } = report.exceptions;
  return (
    <FigureCard
      about={about}
      figure="EXCEPTIONS"
      title={t('figure.EXCEPTIONS')}
      wide
      tickets={t('tickets', { count: requests })}
    >
      <Values>
        <Link href={behind(about, 'EXCEPTIONS')} className={css.big}>
          {requests}
        </Link>
        <Beside value={String(requestsBefore)} quiet>
          {before}
        </Beside>
      </Values>
      {states.length === 0 ? (
        <p className={css.none}>{t('exceptions.none')}</p>
      ) : (
        <ul className={css.states}>
          {states.map(({ state, requests: count }) => (
            <li key={state}>
              <Link href={behind(about, 'EXCEPTIONS', state)}>
                <span>{t(`caseState.${state}`)}</span>
                <b>{count}</b>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Say>{t('exceptions.asked')}</Say>
    </FigureCard>
  );
}
