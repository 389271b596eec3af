import { IconCircleCheck, IconCircleX, IconClockPlay, IconHourglass } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { TextArea, TextField } from '@/ui/Field';
import { Line } from '@/ui/Layout';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { Status } from '@/ui/Status';
import { Facts, FoldingSheet } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import { changes, useCaseChange, useTypedChange } from '../changes';
import { useDayWords } from '../Day';
import { KeptSideForm } from '../KeptSideForm';
import { Refused } from '../Refused';
import type { CaseDetail, Interim } from '../types';
import { barred } from './barred';
import css from './case.module.css';
import type { SheetProps } from './sheet';

/** What may be done until it is decided, or until the way that was taken is in place. */
export function MeanwhileSheet({ file, ...fold }: SheetProps) {
  const { t } = useTranslation('exceptions');
  const [asking, setAsking] = useState(false);
  const { interim } = file;
  const { may, reason } = barred(file, 'ASK_FOR_INTERIM');
  if (interim == null && !may) return null;
  return (
    <FoldingSheet
      {...fold}
      flush
      title={t('meanwhile.title')}
      summary={interim == null ? t('meanwhile.none') : <MeanwhileStatus interim={interim} />}
      aside={
        (may || (reason !== undefined && interim?.validFrom == null)) && (
          <ReasonedButton
            size="small"
            reason={reason}
            icon={<IconClockPlay aria-hidden="true" />}
            onClick={() => setAsking(true)}
          >
            {t(interim == null ? 'meanwhile.ask' : 'meanwhile.askAnew')}
          </ReasonedButton>
        )
      }
    >
      {interim == null ? (
        <p className={css.empty}>{t('meanwhile.explanation', { name: file.requester.name })}</p>
      ) : (
        <div className={css.inside}>
          <MeanwhileFacts interim={interim} />
          <Sign file={file} interim={interim} />
        </div>
      )}
      {asking && <MeanwhileForm file={file} onClose={() => setAsking(false)} />}
    </FoldingSheet>
  );
}

function MeanwhileStatus({ interim }: { interim: Interim }) {
  const { t } = useTranslation('exceptions');
  if (interim.holds) {
    return (
      <Status tone="good" icon={IconCircleCheck}>
        {t('meanwhile.holds')}
      </Status>
    );
  }
  if (interim.endedAt != null) {
    return (
      <Status tone="quiet" icon={IconCircleX}>
        {t(interim.validFrom == null ? 'meanwhile.notGranted' : 'meanwhile.over')}
      </Status>
    );
  }
  return (
    <Status tone="wait" icon={IconHourglass}>
      {t('meanwhile.open')}
    </Status>
  );
}

/** From when until when, under which conditions, by whom, why; and how it ended. */
function MeanwhileFacts({ interim }: { interim: Interim }) {
  const { t } = useTranslation('exceptions');
  const day = useDayWords();
  const people = interim.grantedBy.map(({ by, role }) => `${by.name} (${t(`role.${role}`)})`);
  const open = interim.mustSign.map(({ role }) => t(`role.${role}`));
  return (
    <Facts
      facts={[
        [t('meanwhile.until'), day(interim.lastDay)],
        [t('meanwhile.conditions'), interim.conditions],
        [t('meanwhile.why'), `${interim.why} (${interim.askedBy.name})`],
        ...(people.length > 0 ? ([[t('meanwhile.grantedBy'), people.join(', ')]] as const) : []),
        ...(open.length > 0 ? ([[t('meanwhile.mustSign'), open.join(', ')]] as const) : []),
        ...(interim.endedAt != null && interim.endCause != null
          ? ([
              [
                t('meanwhile.ended'),
                <span key="ended">
                  <WhenTime at={interim.endedAt} />, {t(`meanwhile.cause.${interim.endCause}`)}
                </span>,
              ],
            ] as const)
          : []),
      ]}
    />
  );
}

function Sign({ file, interim }: { file: CaseDetail; interim: Interim }) {
  const { t } = useTranslation('exceptions');
  const sign = useCaseChange(file, changes.signInterim);
  const { may, reason } = barred(file, 'GRANT_INTERIM');
  if (!may && reason === undefined) return null;
  const yours = interim.mustSign.filter(({ yours: mine }) => mine);
  return (
    <div className={css.form}>
      {!may && (
        <Line>
          <ReasonedButton kind="primary" reason={reason} onClick={() => undefined}>
            {t('meanwhile.sign')}
          </ReasonedButton>
        </Line>
      )}
      <Line>
        {yours.map(({ role }, place) => (
          <Button
            key={role}
            {...(place === 0 ? { kind: 'primary' as const } : {})}
            loading={sign.isPending}
            onClick={() => sign.mutate({ role })}
          >
            {yours.length === 1
              ? t('meanwhile.sign')
              : t('meanwhile.signAs', { role: t(`role.${role}`) })}
          </Button>
        ))}
      </Line>
      <Refused file={file} change={sign} />
    </div>
  );
}

function MeanwhileForm({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.askForInterim);
  return (
    <KeptSideForm
      file={file}
      title={t('meanwhile.ask')}
      submit={t('meanwhile.submit')}
      place={`exception-${file.number}-meanwhile`}
      initial={{
        lastDay: file.interim?.lastDay ?? '',
        conditions: file.interim?.conditions ?? '',
        why: file.interim?.why ?? '',
      }}
      onClose={onClose}
      change={change}
      bodyOf={(values) => values}
    >
      {({ values, set, errors }) => (
        <>
          <TextField
            label={t('meanwhile.lastDay')}
            description={t('meanwhile.lastDayHelp')}
            type="date"
            value={values.lastDay}
            error={errors.lastDay}
            onChange={(event) => set({ lastDay: event.currentTarget.value })}
          />
          <TextArea
            label={t('meanwhile.conditions')}
            maxLength={2000}
            value={values.conditions}
            error={errors.conditions}
            onChange={(event) => set({ conditions: event.currentTarget.value })}
          />
          <TextArea
            label={t('meanwhile.why')}
            maxLength={2000}
            value={values.why}
            error={errors.why}
            onChange={(event) => set({ why: event.currentTarget.value })}
          />
        </>
      )}
    </KeptSideForm>
  );
}
