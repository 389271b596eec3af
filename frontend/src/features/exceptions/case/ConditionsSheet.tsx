import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialogs';
import { TextArea } from '@/ui/Field';
import { FoldingSheet } from '@/ui/Surface';
import { useBackFocus } from '@/ui/useBackFocus';
import { ConditionRow } from '../ConditionRow';
import { changes, useCaseChange, useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import { Refused } from '../Refused';
import type { CaseDetail, Condition } from '../types';
import { ConditionForm } from './ConditionForm';
import css from './case.module.css';
import type { SheetProps } from './sheet';

type Doing =
  | { what: 'add' }
  | { what: 'prove'; condition: Condition }
  | { what: 'remove'; condition: Condition };

/** What must hold for the exception, with its proofs. */
export function ConditionsSheet({ file, ...fold }: SheetProps) {
  const { t } = useTranslation('exceptions');
  const [doing, setDoing] = useState<Doing>();
  const { conditions, allowedActions } = file;
  const close = () => setDoing(undefined);
  const proven = conditions.filter((condition) => condition.proven).length;
  return (
    <FoldingSheet
      {...fold}
      flush
      title={t('conditions.title')}
      summary={t('conditions.count', { proven, of: conditions.length })}
      aside={
        allowedActions.includes('ADD_CONDITION') && (
          <Button
            size="small"
            icon={<IconPlus aria-hidden="true" />}
            onClick={() => setDoing({ what: 'add' })}
          >
            {t('conditions.add')}
          </Button>
        )
      }
    >
      {conditions.length === 0 && <p className={css.empty}>{t('conditions.none')}</p>}
      <ul className={css.rows}>
        {conditions.map((condition) => (
          <ConditionRow
            key={condition.id}
            condition={condition}
            acts={
              (!condition.proven || condition.repeatDays != null) && (
                <>
                  {allowedActions.includes('VERIFY_CONDITION') && (
                    <Button
                      size="small"
                      aria-label={t('conditions.proveThat', { condition: condition.definition })}
                      onClick={() => setDoing({ what: 'prove', condition })}
                    >
                      {t('conditions.prove')}
                    </Button>
                  )}
                  {!condition.proven && allowedActions.includes('REMOVE_CONDITION') && (
                    <Button
                      size="small"
                      kind="plain"
                      aria-label={t('conditions.removeThat', { condition: condition.definition })}
                      onClick={() => setDoing({ what: 'remove', condition })}
                    >
                      {t('conditions.remove')}
                    </Button>
                  )}
                </>
              )
            }
          />
        ))}
      </ul>
      {doing?.what === 'add' && <ConditionForm file={file} onClose={close} />}
      {doing?.what === 'prove' && (
        <ProofForm file={file} condition={doing.condition} onClose={close} />
      )}
      {doing?.what === 'remove' && (
        <Remove file={file} condition={doing.condition} onClose={close} />
      )}
    </FoldingSheet>
  );
}

interface OneProps {
  file: CaseDetail;
  condition: Condition;
  onClose: () => void;
}

function ProofForm({ file, condition, onClose }: OneProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.prove);
  return (
    <KeptSideForm
      file={file}
      title={t('proof.title')}
      submit={t('proof.submit')}
      place={`exception-${file.number}-proof-${condition.id.slice(-12)}`}
      initial={{ evidence: '' }}
      onClose={onClose}
      change={change}
      bodyOf={({ evidence }) => ({ condition: condition.id, evidence })}
    >
      {({ values, set, errors }) => (
        <>
          <p>
            <b>{condition.definition}</b>
          </p>
          {condition.validation != null && <p>{condition.validation}</p>}
          <TextArea
            label={t('proof.evidence')}
            description={t('proof.help')}
            maxLength={4000}
            value={values.evidence}
            error={errors.evidence}
            onChange={(event) => set({ evidence: event.currentTarget.value })}
          />
        </>
      )}
    </KeptSideForm>
  );
}

function Remove({ file, condition, onClose }: OneProps) {
  const { t } = useTranslation('exceptions');
  const change = useCaseChange(file, changes.removeCondition);
  useBackFocus();
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('conditions.removeTitle')}
      confirm={t('conditions.remove')}
      onConfirm={() => change.mutate({ condition: condition.id }, { onSuccess: onClose })}
      loading={change.isPending}
      error={<Refused file={file} change={change} />}
    >
      {condition.definition}
    </ConfirmDialog>
  );
}
