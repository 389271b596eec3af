import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { useBegun } from '@/api/useBegun';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { SideForm } from '@/ui/Dialogs';
import { notify } from '@/ui/notify';
import { useBackFocus } from '@/ui/useBackFocus';
import { adminKey } from '../queries';
import type { OwnTarget, QueueTarget, QueueTargets } from '../types';
import { useServerForm } from '../useServerForm';
import { DurationField } from './DurationField';
import { type Duration, daysOf, durationOf, secondsOf } from './durations';

/** How a row is called in an address. */
export function rowId(row: QueueTarget): string {
  return `${row.kind}.${row.serviceClass}`;
}

interface TargetFormProps {
  row: string;
  targets: QueueTargets;
  onClose: () => void;
}

export function TargetForm({ row, targets, onClose }: TargetFormProps) {
  useBackFocus();
  const target = targets.rows.find((each) => rowId(each) === row);
  return target === undefined ? null : <Form target={target} targets={targets} onClose={onClose} />;
}

interface FormProps {
  target: QueueTarget;
  targets: QueueTargets;
  onClose: () => void;
}

function Form({ target, targets, onClose }: FormProps) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const { begun, onRefused } = useBegun(targets);
  const others = begun.rows.filter((row) => row.own && rowId(row) !== rowId(target)).map(ownTarget);
  const { mutate: reset, isPending: resetting } = useMutation({
    mutationFn: () => put(begun, others),
    onSuccess: onClose,
    onError: (refused) => {
      onRefused(refused);
      notify({ message: words(refused).title });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  const { form, field, submit, saving, error } = useServerForm({
    initial: {
      firstResponseSeconds: durationOf(target.firstResponseSeconds, null),
      nextResponseSeconds: durationOf(target.nextResponseSeconds, null),
      resolutionSeconds: durationOf(target.resolutionSeconds, target.resolutionWorkingDays),
    },
    save: (values) => put(begun, [...others, described(target, values)]),
    onRefused,
    onSaved: onClose,
    fieldOf: (pointer) =>
      (pointer.split('/').at(-1) ?? '').replace('resolutionWorkingDays', 'resolutionSeconds'),
  });
  const kind = t(`kinds.${target.kind}`);
  const serviceClass = t(`targets.classes.${target.serviceClass}`);
  return (
    <SideForm
      opened
      onClose={onClose}
      title={t('targets.row', { kind, class: serviceClass })}
      submit={t('form.save')}
      onSubmit={submit}
      loading={saving}
      error={error}
      dirty={form.isDirty()}
    >
      <DurationField label={t('targets.firstResponse')} {...field('firstResponseSeconds')} />
      <DurationField label={t('targets.nextResponse')} {...field('nextResponseSeconds')} />
      <DurationField label={t('targets.resolution')} withDays {...field('resolutionSeconds')} />
      {target.own && (
        <div>
          <Button onClick={() => reset()} loading={resetting}>
            {t('targets.reset')}
          </Button>
        </div>
      )}
    </SideForm>
  );
}

function put(targets: QueueTargets, own: OwnTarget[]) {
  return answer(
    client.PUT('/api/admin/queues/{id}/targets', {
      params: { path: { id: targets.queueId }, header: ifMatch(targets.version) },
      body: { targets: own },
    }),
  );
}

interface Values {
  firstResponseSeconds: Duration;
  nextResponseSeconds: Duration;
  resolutionSeconds: Duration;
}

function described({ kind, serviceClass }: QueueTarget, values: Values): OwnTarget {
  const days = daysOf(values.resolutionSeconds);
  return {
    kind,
    serviceClass,
    firstResponseSeconds: secondsOf(values.firstResponseSeconds),
    nextResponseSeconds: secondsOf(values.nextResponseSeconds),
    resolutionSeconds: days === null ? secondsOf(values.resolutionSeconds) : null,
    resolutionWorkingDays: days,
  };
}

function ownTarget({ own: _, ...target }: QueueTarget): OwnTarget {
  return target;
}
