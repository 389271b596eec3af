import { useTranslation } from 'react-i18next';
import { Line } from '@/ui/Layout';
import type { CaseDetail, ThirdParty } from '../types';
import { Concerns, RaiseConcern } from './Concerns';
import { CourseFacts } from './CourseFacts';
import { Incident } from './ThirdPartySheet';
import own from './thirdParty.module.css';

/** What the one who asked reads: where it goes, what must not stay as it is, and what somebody fears. */
export function AskedThirdParty({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const known = file.thirdParty;
  if (known == null || file.state === 'DRAFT') return null;
  const red = known.rows.filter(({ state }) => state === 'RED');
  return (
    <section className={own.decide} aria-label={t('thirdParty.asker.title')}>
      <h2>{t('thirdParty.asker.title')}</h2>
      {known.rows.length > 0 && (
        <p>{t(wordOf(known), { name: file.assignee?.name ?? t('asked.it') })}</p>
      )}
      <CourseFacts file={file} known={known} />
      {red.length > 0 && (
        <>
          <h3>{t('thirdParty.asker.red')}</h3>
          <ul className={own.points}>
            {red.map(({ row, reading }) => (
              <li key={row}>
                <b>{t(`thirdParty.row.${row}.title`)}</b>: {reading?.why}
              </li>
            ))}
          </ul>
        </>
      )}
      <Incident known={known} />
      <Concerns file={file} known={known} />
      <Line>
        <RaiseConcern file={file} known={known} />
      </Line>
    </section>
  );
}

const words = {
  GO_AHEAD: 'thirdParty.asker.ahead',
  CHANGE_PLANS: 'thirdParty.asker.changed',
  NEGOTIATE: 'thirdParty.asker.negotiate',
  ASK_CUSTOMERS: 'thirdParty.asker.customers',
} as const;

function wordOf({ course }: ThirdParty) {
  return course == null ? 'thirdParty.asker.open' : words[course.outcome];
}
