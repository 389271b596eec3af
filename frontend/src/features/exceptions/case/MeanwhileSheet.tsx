import {
  IconCircleCheck,
  IconCircleX,
  IconClockPlay,
  IconEraser,
  IconHourglass,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { TextArea, TextField } from '@/ui/Field';
import { Line } from '@/ui/Layout';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { Notice } from '@/ui/States';
import { Status } from '@/ui/Status';
import { Facts, FoldingSheet } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import { useDayWords } from '@/ui/useDayWords';
import { changes, useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import type { CaseDetail, Interim } from '../types';
import { barred } from './barred';
import css from './case.module.css';
import { EmergencyForm, EmergencyPart } from './EmergencyPart';
import { Sign } from './Sign';
import type { SheetProps } from './sheet';

/** What may be done until it is decided, or until the way that was taken is in place. */
export function MeanwhileSheet({ file, ...fold }: SheetProps) {
  const { t } = useTranslation('exceptions');
  const [asking, setAsking] = useState<'meanwhile' | 'emergency'>();
  const { interim, emergency } = file;
  const close = () => setAsking(undefined);
  const mayCall = file.allowedActions.includes('CALL_EMERGENCY');
  const { may, reason } = barred(file, 'ASK_FOR_INTERIM');
  if (interim == null && emergency == null && !may) return null;
  return (
    <FoldingSheet
      {...fold}
      flush
      title={t('meanwhile.title')}
      summary={interim == null ? t('meanwhile.none') : <MeanwhileStatus interim={interim} />}
      aside={
        <Line>
          {(may || (reason !== undefined && interim?.validFrom == null)) && (
            <ReasonedButton
              size="small"
              reason={reason}
              icon={<IconClockPlay aria-hidden="true" />}
              onClick={() => setAsking('meanwhile')}
            >
              {t(interim == null ? 'meanwhile.ask' : 'meanwhile.askAnew')}
            </ReasonedButton>
          )}
          {mayCall && (
            <Button size="small" onClick={() => setAsking('emergency')}>
              {t('emergency.call')}
            </Button>
          )}
        </Line>
      }
    >
      {interim == null ? (
        <p className={css.empty}>{t('meanwhile.explanation', { name: file.requester.name })}</p>
      ) : (
        <div className={css.inside}>
          {interim.removalOwed && (
            <Notice tone="soon" icon={IconEraser}>
              {t('meanwhile.removeTask', { name: file.requester.name })}
            </Notice>
          )}
          <MeanwhileFacts interim={interim} />
          <Sign
            file={file}
            action="GRANT_INTERIM"
            change={changes.signInterim}
            slots={interim.mustSign}
            word={t('meanwhile.sign')}
          />
        </div>
      )}
      <EmergencyPart file={file} />
      {asking === 'meanwhile' && <MeanwhileForm file={file} onClose={close} />}
      {asking === 'emergency' && <EmergencyForm file={file} onClose={close} />}
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
  if (interim.removalOwed) {
    return (
      <Status tone="soon" icon={IconEraser}>
        {t('meanwhile.toRemove')}
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
        ...(interim.removedAt != null && interim.removedBy != null
          ? ([
              [
                t('meanwhile.removedHow'),
                <span key="removed">
                  <WhenTime at={interim.removedAt} />: {interim.removalProof} (
                  {interim.removedBy.name})
                </span>,
              ],
            ] as const)
          : []),
      ]}
    />
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
