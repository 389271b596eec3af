import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { OptionCards } from '@/ui/Choices';
import { TextArea } from '@/ui/Field';
import { Line, Stack } from '@/ui/Layout';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { Sheet } from '@/ui/Surface';
import { PromiseTime } from '@/ui/Time';
import { changes, useChange } from '../changes';
import css from '../harbour.module.css';
import { NotTaken } from '../NotTaken';
import { type Disclosure, grounds } from '../types';
import { SheetForm } from './SheetForm';

/** Whether safe harbour holds. One person grants it; two find that it does not apply. */
export function HarbourSheet({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useTranslation('harbour');
  const [proposing, setProposing] = useState(false);
  const grant = useChange(disclosure, changes.grant);
  const confirm = useChange(disclosure, changes.confirmExclusion);
  const { state, exclusion, allowedActions, part } = disclosure;
  const proposed = state === 'EXCLUSION_PROPOSED' && part === 'HANDLER';
  return (
    <Sheet title={t('harbour.title')}>
      <Stack gap={12}>
        <p>{t(`harbour.${state}`)}</p>
        {exclusion != null && (
          <div>
            <p>
              <b>{t(`ground.${exclusion.ground}`)}</b>
            </p>
            <p className={css.words}>{exclusion.reason}</p>
            <p className={css.quiet}>
              {exclusion.confirmedBy == null
                ? t('exclusion.proposedBy', { name: exclusion.proposedBy })
                : t('exclusion.found', {
                    first: exclusion.proposedBy,
                    second: exclusion.confirmedBy,
                  })}
            </p>
          </div>
        )}
        {proposed && exclusion != null && (
          <p>
            {t('exclusion.lapses')} <PromiseTime at={exclusion.lapsesAt} />
          </p>
        )}
        <Line>
          {allowedActions.includes('GRANT') && (
            <Button kind="tonal" loading={grant.isPending} onClick={() => grant.mutate()}>
              {t('harbour.grant')}
            </Button>
          )}
          {allowedActions.includes('PROPOSE_EXCLUSION') && (
            <Button onClick={() => setProposing(true)}>{t('exclusion.propose')}</Button>
          )}
          {proposed && (
            <ReasonedButton
              loading={confirm.isPending}
              onClick={() => confirm.mutate()}
              reason={
                allowedActions.includes('CONFIRM_EXCLUSION') ? undefined : t('exclusion.needsOther')
              }
            >
              {t('exclusion.confirm')}
            </ReasonedButton>
          )}
        </Line>
        <NotTaken error={grant.error ?? confirm.error} />
      </Stack>
      {proposing && <ProposeForm disclosure={disclosure} onClose={() => setProposing(false)} />}
    </Sheet>
  );
}

function ProposeForm({ disclosure, onClose }: { disclosure: Disclosure; onClose: () => void }) {
  const { t } = useTranslation('harbour');
  const propose = useChange(disclosure, changes.propose);
  return (
    <SheetForm
      title={t('exclusion.propose')}
      submit={t('exclusion.send')}
      place={`disclosure-${disclosure.id}-exclusion`}
      initial={{ ground: '', reason: '' }}
      needed={['ground', 'reason']}
      pending={propose.isPending}
      error={propose.error}
      onSend={(values, done) => {
        const ground = grounds.find((one) => one === values.ground);
        if (ground !== undefined)
          propose.mutate({ ground, reason: values.reason }, { onSuccess: done });
      }}
      onClose={onClose}
    >
      {({ values, set, errors }) => (
        <>
          <p>{t('exclusion.careful')}</p>
          <OptionCards
            label={t('exclusion.ground')}
            options={grounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
            value={values.ground}
            error={errors.ground}
            onChange={(ground) => set({ ground })}
          />
          <TextArea
            label={t('exclusion.reason')}
            description={t('exclusion.reasonHelp')}
            maxLength={2000}
            value={values.reason}
            error={errors.reason}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
        </>
      )}
    </SheetForm>
  );
}
