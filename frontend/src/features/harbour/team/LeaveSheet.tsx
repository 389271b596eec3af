import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { TextArea, TextField } from '@/ui/Field';
import { Stack } from '@/ui/Layout';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { Sheet } from '@/ui/Surface';
import { useDayWords } from '@/ui/useDayWords';
import { changes, useChange } from '../changes';
import css from '../harbour.module.css';
import { NotTaken } from '../NotTaken';
import type { Disclosure } from '../types';
import { SheetForm } from './SheetForm';

/** What may go on meanwhile: once, for 14 days at most. */
export function LeaveSheet({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useTranslation('harbour');
  const day = useDayWords();
  const [giving, setGiving] = useState(false);
  const confirm = useChange(disclosure, changes.confirmLeave);
  const { leave, allowedActions, part } = disclosure;
  return (
    <Sheet
      title={t('leave.title')}
      aside={
        allowedActions.includes('GIVE_LEAVE') ? (
          <Button size="small" onClick={() => setGiving(true)}>
            {t('leave.give')}
          </Button>
        ) : undefined
      }
    >
      {leave == null ? (
        <p className={css.quiet}>{t('leave.none')}</p>
      ) : (
        <Stack gap={8}>
          <p>
            <b>
              {t(
                leave.holds ? 'leave.holds' : leave.waitsForSecond ? 'leave.waits' : 'leave.over',
                {
                  day: day(leave.lastDay),
                },
              )}
            </b>
          </p>
          <p className={css.words}>{leave.conditions}</p>
          <p className={css.quiet}>
            {t('leave.by', { names: [leave.givenBy, leave.secondBy].filter(Boolean).join(', ') })}
          </p>
          {leave.waitsForSecond && part === 'HANDLER' && (
            <ReasonedButton
              loading={confirm.isPending}
              onClick={() => confirm.mutate()}
              reason={allowedActions.includes('CONFIRM_LEAVE') ? undefined : t('leave.needsOther')}
            >
              {t('leave.confirm')}
            </ReasonedButton>
          )}
          <NotTaken error={confirm.error} />
        </Stack>
      )}
      {giving && <LeaveForm disclosure={disclosure} onClose={() => setGiving(false)} />}
    </Sheet>
  );
}

function LeaveForm({ disclosure, onClose }: { disclosure: Disclosure; onClose: () => void }) {
  const { t } = useTranslation('harbour');
  const give = useChange(disclosure, changes.giveLeave);
  const two = disclosure.dataClass === 'RESTRICTED' || disclosure.dataClass === 'NOT_SURE';
  return (
    <SheetForm
      title={t('leave.give')}
      submit={t('leave.give')}
      place={`disclosure-${disclosure.id}-leave`}
      initial={{ lastDay: '', conditions: '' }}
      needed={['lastDay', 'conditions']}
      pending={give.isPending}
      error={give.error}
      onSend={(values, done) => give.mutate(values, { onSuccess: done })}
      onClose={onClose}
    >
      {({ values, set, errors }) => (
        <>
          {two && <p>{t('leave.needsTwo')}</p>}
          <TextField
            type="date"
            label={t('leave.lastDay')}
            description={t('leave.lastDayHelp')}
            value={values.lastDay}
            error={errors.lastDay}
            onChange={(event) => set({ lastDay: event.currentTarget.value })}
          />
          <TextArea
            label={t('leave.conditions')}
            description={t('leave.conditionsHelp')}
            maxLength={2000}
            value={values.conditions}
            error={errors.conditions}
            onChange={(event) => set({ conditions: event.currentTarget.value })}
          />
        </>
      )}
    </SheetForm>
  );
}
