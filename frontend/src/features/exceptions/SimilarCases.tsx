import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { useDayWords } from '@/ui/useDayWords';
import { WaitingLines } from '@/ui/Waiting';
import { similarQuery } from './api';
import { CaseStatus } from './CaseStatus';
import css from './case/case.module.css';
import { LoadFailed } from './LoadFailed';
import type { SimilarCase } from './types';

/** What was decided in cases like this one, so that the same is answered alike. */
export function SimilarCases({ number }: { number: number }) {
  const { t } = useTranslation('exceptions');
  const found = useQuery(similarQuery(number));
  if (found.isPending) return <WaitingLines lines={3} />;
  if (found.isError) {
    return <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />;
  }
  if (found.data.length === 0) return <p>{t('similar.none')}</p>;
  return (
    <ul className={css.similar}>
      {found.data.map((similar) => (
        <li key={similar.number}>
          <Similar similar={similar} />
        </li>
      ))}
    </ul>
  );
}

function Similar({ similar }: { similar: SimilarCase }) {
  const { t } = useTranslation('exceptions');
  const day = useDayWords();
  const { number, title, state, lastDay } = similar;
  return (
    <>
      <Link look="text" href={paths.case(number)}>
        {number} {title}
      </Link>
      <span className={css.beside}>
        <CaseStatus state={state} />
        {lastDay != null && state !== 'DECLINED' && t('similar.until', { day: day(lastDay) })}
      </span>
    </>
  );
}
