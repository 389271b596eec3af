import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OptionCards } from '@/ui/Choices';
import { TextArea } from '@/ui/Field';
import { Stack } from '@/ui/Layout';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { Sheet } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import { changes, useChange } from '../changes';
import css from '../harbour.module.css';
import { type Disclosure, outcomes } from '../types';
import { SheetForm } from './SheetForm';

/** What it led to, and the line that says what we changed. */
export function CloseSheet({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useTranslation('harbour');
  const [closing, setClosing] = useState(false);
  const { conclusion, allowedActions, part } = disclosure;
  return (
    <Sheet title={t('conclusion.title')}>
      {conclusion != null ? (
        <Stack gap={8}>
          <p className={css.words}>{conclusion.changed}</p>
          <p className={css.quiet}>
            {t(`outcome.${conclusion.outcome}`)} · {t('conclusion.by', { name: conclusion.by })},{' '}
            <WhenTime at={conclusion.at} />
          </p>
        </Stack>
      ) : part === 'HANDLER' ? (
        <ReasonedButton
          onClick={() => setClosing(true)}
          reason={allowedActions.includes('CLOSE') ? undefined : t('conclusion.harbourFirst')}
        >
          {t('conclusion.close')}
        </ReasonedButton>
      ) : (
        <p className={css.quiet}>{t('conclusion.notYet')}</p>
      )}
      {closing && <CloseForm disclosure={disclosure} onClose={() => setClosing(false)} />}
    </Sheet>
  );
}

function CloseForm({ disclosure, onClose }: { disclosure: Disclosure; onClose: () => void }) {
  const { t } = useTranslation('harbour');
  const close = useChange(disclosure, changes.close);
  return (
    <SheetForm
      title={t('conclusion.close')}
      submit={t('conclusion.close')}
      place={`disclosure-${disclosure.id}-closure`}
      initial={{ outcome: '', changed: '' }}
      needed={['outcome', 'changed']}
      pending={close.isPending}
      error={close.error}
      onSend={(values, done) => {
        const outcome = outcomes.find((one) => one === values.outcome);
        if (outcome !== undefined)
          close.mutate({ outcome, changed: values.changed }, { onSuccess: done });
      }}
      onClose={onClose}
    >
      {({ values, set, errors }) => (
        <>
          <OptionCards
            label={t('conclusion.outcome')}
            options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
            value={values.outcome}
            error={errors.outcome}
            onChange={(outcome) => set({ outcome })}
          />
          <TextArea
            label={t('conclusion.changed')}
            description={t('conclusion.changedHelp')}
            maxLength={2000}
            value={values.changed}
            error={errors.changed}
            onChange={(event) => set({ changed: event.currentTarget.value })}
          />
        </>
      )}
    </SheetForm>
  );
}
