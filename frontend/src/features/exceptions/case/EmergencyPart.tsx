import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '@/ui/Field';
import { Facts } from '@/ui/Surface';
import { PromiseTime, WhenTime } from '@/ui/Time';
import { changes, useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import type { CaseDetail } from '../types';
import css from './case.module.css';
import { Sign } from './Sign';

/** Something stands still: who let it begin at once, and by when the others have to have looked at it. */
export function EmergencyPart({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const { emergency } = file;
  if (emergency == null) return null;
  const open = emergency.mustSign.map(({ role }) => t(`role.${role}`));
  const signed = emergency.signedBy.map(({ by, role }) => `${by.name} (${t(`role.${role}`)})`);
  return (
    <div className={css.inside}>
      <h3>{t('emergency.title')}</h3>
      <Facts
        facts={[
          [t('emergency.why'), `${emergency.why} (${emergency.askedBy.name})`],
          [t('emergency.for'), t('emergency.hours', { count: emergency.hours })],
          ...(signed.length > 0 ? ([[t('emergency.signedBy'), signed.join(', ')]] as const) : []),
          ...(open.length > 0 ? ([[t('meanwhile.mustSign'), open.join(', ')]] as const) : []),
          ...(emergency.startedAt != null
            ? ([[t('emergency.began'), <WhenTime key="began" at={emergency.startedAt} />]] as const)
            : []),
          ...(emergency.reviewDueAt != null
            ? ([
                [t('emergency.review'), <PromiseTime key="review" at={emergency.reviewDueAt} />],
              ] as const)
            : []),
        ]}
      />
      <Sign
        file={file}
        action="SIGN_EMERGENCY"
        change={changes.signEmergency}
        slots={emergency.mustSign}
        word={t('emergency.sign')}
      />
    </div>
  );
}

export function EmergencyForm({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.callEmergency);
  return (
    <KeptSideForm
      file={file}
      title={t('emergency.call')}
      submit={t('emergency.submit')}
      place={`exception-${file.number}-emergency`}
      initial={{ hours: '24', why: file.emergency?.why ?? '' }}
      onClose={onClose}
      change={change}
      bodyOf={({ hours, why }) => ({ hours: Number(hours), why })}
    >
      {({ values, set, errors }) => (
        <>
          <p>{t('emergency.explanation')}</p>
          <TextField
            label={t('emergency.howLong')}
            type="number"
            min={1}
            max={168}
            value={values.hours}
            error={errors.hours}
            onChange={(event) => set({ hours: event.currentTarget.value })}
          />
          <TextArea
            label={t('emergency.why')}
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
