import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '@/ui/Field';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { SelectField } from '@/ui/SelectField';
import { Box } from '@/ui/Surface';
import { ColleaguePick } from '../ColleaguePick';
import { changes, useCaseChange, useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import { Refused } from '../Refused';
import { SayForm } from '../SayForm';
import type { CaseDetail, PersonName } from '../types';
import { barred } from './barred';
import css from './case.module.css';

type Doing = 'RESUME' | 'TAKE_OVER' | 'ABANDON' | 'SUSPEND' | 'REVOKE' | 'REPORT_USE';

const doings: readonly Doing[] = [
  'RESUME',
  'TAKE_OVER',
  'ABANDON',
  'SUSPEND',
  'REVOKE',
  'REPORT_USE',
];

interface FormProps {
  file: CaseDetail;
  onClose: () => void;
}

/** What can become of an exception before and after its end, and of a request whose requester left; what is not possible yet says why. */
export function InForceBox({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const [doing, setDoing] = useState<Doing>();
  const takeOver = useCaseChange(file, changes.takeOver);
  const close = () => setDoing(undefined);
  const requesterLeft = file.suspension.left?.id === file.requester.id;
  const shown = doings.filter((action) => {
    const { may, reason } = barred(file, action);
    return may || (action === 'RESUME' && reason !== undefined);
  });
  if (shown.length === 0) return null;
  return (
    <Box title={t('inForce.title')}>
      {shown.map((action) => (
        <ReasonedButton
          key={action}
          size="small"
          className={css.wideButton}
          reason={barred(file, action).reason}
          loading={action === 'TAKE_OVER' && takeOver.isPending}
          onClick={() =>
            action === 'TAKE_OVER' && !requesterLeft
              ? takeOver.mutate({ successor: null })
              : setDoing(action)
          }
        >
          {t(`inForce.${action}`)}
        </ReasonedButton>
      ))}
      <Refused file={file} change={takeOver} />
      {doing === 'RESUME' && <Resume file={file} onClose={close} />}
      {doing === 'TAKE_OVER' && <TakeOver file={file} onClose={close} />}
      {doing === 'ABANDON' && <Abandon file={file} onClose={close} />}
      {doing === 'SUSPEND' && <Suspend file={file} onClose={close} />}
      {doing === 'REVOKE' && <Revoke file={file} onClose={close} />}
      {doing === 'REPORT_USE' && <ReportUse file={file} onClose={close} />}
    </Box>
  );
}

function Resume({ file, onClose }: FormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.resume);
  return (
    <SayForm
      file={file}
      title={t('inForce.RESUME')}
      submit={t('inForce.RESUME')}
      place="resumption"
      field="reason"
      label={t('inForce.lookedAt')}
      change={change}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    />
  );
}

function Abandon({ file, onClose }: FormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.abandon);
  return (
    <SayForm
      file={file}
      title={t('inForce.ABANDON')}
      submit={t('inForce.abandon')}
      place="abandonment"
      field="reason"
      label={t('inForce.nobodyNeedsIt')}
      help={t('inForce.nobodyNeedsItHelp')}
      change={change}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    />
  );
}

function ReportUse({ file, onClose }: FormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.reportUse);
  return (
    <SayForm
      file={file}
      title={t('inForce.REPORT_USE')}
      submit={t('inForce.report')}
      place="use"
      field="note"
      label={t('inForce.seen')}
      help={t('inForce.seenHelp')}
      change={change}
      bodyOf={(note) => ({ note })}
      onClose={onClose}
    />
  );
}

const causes = ['CONDITION_FAILED', 'INCIDENT', 'MATERIAL_CHANGE'] as const;

function Suspend({ file, onClose }: FormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.suspend);
  const possible = file.conditions.length > 0 ? causes : causes.slice(1);
  return (
    <KeptSideForm
      file={file}
      title={t('inForce.SUSPEND')}
      submit={t('inForce.SUSPEND')}
      place={`exception-${file.number}-suspension`}
      initial={{ cause: 'INCIDENT', failed: file.conditions[0]?.id ?? '', reason: '' }}
      onClose={onClose}
      change={change}
      bodyOf={({ cause, failed, reason }) => ({
        cause: causes.find((known) => known === cause) ?? 'INCIDENT',
        failed: cause === 'CONDITION_FAILED' ? failed : null,
        reason,
      })}
    >
      {({ values, set, errors }) => (
        <>
          <SelectField
            label={t('inForce.why')}
            data={possible.map((value) => ({ value, label: t(`suspended.cause.${value}`) }))}
            value={values.cause}
            error={errors.cause}
            onChange={(event) => set({ cause: event.currentTarget.value })}
          />
          {values.cause === 'CONDITION_FAILED' && (
            <SelectField
              label={t('inForce.failed')}
              data={file.conditions.map(({ id, definition }) => ({ value: id, label: definition }))}
              value={values.failed}
              error={errors.failed}
              onChange={(event) => set({ failed: event.currentTarget.value })}
            />
          )}
          <TextArea
            label={t('inForce.happened')}
            description={t('inForce.read', { name: file.requester.name })}
            maxLength={4000}
            value={values.reason}
            error={errors.reason}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
        </>
      )}
    </KeptSideForm>
  );
}

function Revoke({ file, onClose }: FormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.revoke);
  return (
    <KeptSideForm
      file={file}
      title={t('inForce.REVOKE')}
      submit={t('inForce.REVOKE')}
      place={`exception-${file.number}-revocation`}
      initial={{ reason: '', message: '', graceHours: '24' }}
      onClose={onClose}
      change={change}
      bodyOf={({ reason, message, graceHours }) => ({
        reason,
        message,
        graceHours: Number(graceHours),
      })}
    >
      {({ values, set, errors }) => (
        <>
          <TextArea
            label={t('inForce.revokeReason')}
            maxLength={4000}
            value={values.reason}
            error={errors.reason}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
          <TextArea
            label={t('inForce.message', { name: file.requester.name })}
            description={t('inForce.messageHelp')}
            maxLength={4000}
            value={values.message}
            error={errors.message}
            onChange={(event) => set({ message: event.currentTarget.value })}
          />
          <TextField
            label={t('inForce.grace')}
            description={t('inForce.graceHelp')}
            type="number"
            min={0}
            max={720}
            value={values.graceHours}
            error={errors.graceHours}
            onChange={(event) => set({ graceHours: event.currentTarget.value })}
          />
        </>
      )}
    </KeptSideForm>
  );
}

interface Taking extends Record<string, PersonName | null> {
  successor: PersonName | null;
}

function TakeOver({ file, onClose }: FormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.takeOver);
  const initial: Taking = { successor: null };
  return (
    <KeptSideForm
      file={file}
      title={t('inForce.TAKE_OVER')}
      submit={t('inForce.TAKE_OVER')}
      place={`exception-${file.number}-succession`}
      initial={initial}
      onClose={onClose}
      change={change}
      bodyOf={({ successor }) => ({ successor: successor?.id ?? null })}
    >
      {({ values, set, errors }) => (
        <ColleaguePick
          label={t('inForce.successor')}
          value={values.successor}
          error={errors.successor}
          onChange={(successor) => set({ successor })}
        />
      )}
    </KeptSideForm>
  );
}
