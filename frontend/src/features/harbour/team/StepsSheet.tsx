import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Sheet } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import { changes, useChange } from '../changes';
import css from '../harbour.module.css';
import type { Disclosure } from '../types';
import { SheetForm } from './SheetForm';

/** What was done to make it safe. */
export function StepsSheet({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useTranslation('harbour');
  const [adding, setAdding] = useState(false);
  const { steps, allowedActions } = disclosure;
  return (
    <Sheet
      title={t('steps.title')}
      aside={
        allowedActions.includes('CONTAIN') ? (
          <Button size="small" onClick={() => setAdding(true)}>
            {t('steps.add')}
          </Button>
        ) : undefined
      }
    >
      {steps.length === 0 ? (
        <p className={css.quiet}>{t('steps.none')}</p>
      ) : (
        <ul className={css.list}>
          {steps.map(({ id, what, by, at }) => (
            <li key={id}>
              {what}{' '}
              <span className={css.quiet}>
                {by}, <WhenTime at={at} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {adding && <StepForm disclosure={disclosure} onClose={() => setAdding(false)} />}
    </Sheet>
  );
}

function StepForm({ disclosure, onClose }: { disclosure: Disclosure; onClose: () => void }) {
  const { t } = useTranslation('harbour');
  const contain = useChange(disclosure, changes.contain);
  return (
    <SheetForm
      title={t('steps.add')}
      submit={t('steps.send')}
      place={`disclosure-${disclosure.id}-step`}
      initial={{ what: '' }}
      needed={['what']}
      pending={contain.isPending}
      error={contain.error}
      onSend={(values, done) => contain.mutate(values, { onSuccess: done })}
      onClose={onClose}
    >
      {({ values, set, errors }) => (
        <TextArea
          label={t('steps.what')}
          description={t('steps.whatHelp')}
          maxLength={1000}
          value={values.what}
          error={errors.what}
          onChange={(event) => set({ what: event.currentTarget.value })}
        />
      )}
    </SheetForm>
  );
}
