import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyUndo } from '@/ui/notify';
import { SelectField } from '@/ui/SelectField';
import { useCorrectPriority, useTakeBackPriority } from './api';
import type { Impact, Ticket, Urgency } from './model';
import { ChangeRefused, Panel } from './Panel';
import css from './Panel.module.css';
import { useSeenChange } from './useSeenChange';

const impacts = ['MANY', 'TEAM', 'ONE'] as const satisfies readonly Impact[];
const urgencies = ['STOPPED', 'HINDERED', 'CAN_WAIT'] as const satisfies readonly Urgency[];

interface FormProps {
  ticket: Ticket;
  onDone: () => void;
}

/** Corrects the two answers that the priority follows from; the old ones stay on record. */
export function PriorityForm({ ticket, onDone }: FormProps) {
  const { t } = useTranslation('desk');
  const [impact, setImpact] = useState(ticket.impact);
  const [urgency, setUrgency] = useState(ticket.urgency);
  const change = useSeenChange(ticket, useCorrectPriority(ticket.number));
  const takingBack = useTakeBackPriority(ticket.number);
  const done = (before: Ticket, after: Ticket) => {
    onDone();
    notifyUndo({
      id: `priority-${ticket.number}`,
      message: t('correct.done', { old: before.priority, priority: after.priority }),
      undo: t('action.undo'),
      onUndo: () =>
        takingBack.mutate({
          version: after.version,
          impact: before.impact,
          urgency: before.urgency,
        }),
    });
  };
  return (
    <Panel
      title={t('correct.title')}
      submit={t('correct.submit')}
      onSubmit={() => change.send({ impact, urgency }, done)}
      onClose={onDone}
      sending={change.sending}
      incomplete={impact === ticket.impact && urgency === ticket.urgency}
      refused={
        <ChangeRefused
          error={change.error}
          ticket={ticket}
          seenAt={change.seenAt}
          onAgain={() => change.again({ impact, urgency }, done)}
        />
      }
    >
      <div className={css.pair}>
        <SelectField
          label={t('correct.impact')}
          value={impact}
          onChange={(event) => {
            const chosen = impacts.find((one) => one === event.currentTarget.value);
            if (chosen !== undefined) setImpact(chosen);
          }}
          data={impacts.map((value) => ({ value, label: t(`impact.${value}`) }))}
        />
        <SelectField
          label={t('correct.urgency')}
          value={urgency}
          onChange={(event) => {
            const chosen = urgencies.find((one) => one === event.currentTarget.value);
            if (chosen !== undefined) setUrgency(chosen);
          }}
          data={urgencies.map((value) => ({ value, label: t(`urgency.${value}`) }))}
        />
      </div>
    </Panel>
  );
}
