import { IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '@/ui/Disclosure';
import { Line } from '@/ui/Layout';
import type { CaseDetail } from '../types';
import { Concerns, RaiseConcern } from './Concerns';
import { CourseFacts } from './CourseFacts';
import { Applying } from './ImpactPart';
import { SheetTable } from './SheetTable';
import { Statements } from './Statements';
import { Incident, SheetStatus } from './ThirdPartySheet';
import own from './thirdParty.module.css';

/** What an approver reads about a third party: concerns first and unfolded, where it goes, and the sheet. */
export function DecideThirdParty({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const known = file.thirdParty;
  if (known == null) return null;
  const { course } = known;
  const way = course == null ? undefined : t(`thirdParty.outcome.way.${course.outcome}.title`);
  const count = known.rows.filter(({ state }) => state === 'RED').length;
  return (
    <section className={own.decide} aria-label={t('thirdParty.outcome.title')}>
      <Concerns file={file} known={known} />
      {known.rows.length > 0 && (
        <>
          <p>
            <b>
              {way === undefined
                ? t('thirdParty.decide.notSaid')
                : t('thirdParty.decide.goes', { way })}
            </b>{' '}
            <SheetStatus known={known} />
          </p>
          <CourseFacts file={file} known={known} />
          <Incident known={known} />
          <p className={own.quiet}>
            <Applying known={known} />
          </p>
          <Statements file={file} known={known} heading="h2" />
          <Disclosure
            icon={IconTable}
            title={t('thirdParty.decide.sheet')}
            summary={t('thirdParty.red', { count, of: known.rows.length })}
          >
            <div className={own.flush}>
              <SheetTable rows={known.rows} />
            </div>
          </Disclosure>
        </>
      )}
      <Line>
        <RaiseConcern file={file} known={known} />
      </Line>
    </section>
  );
}
