import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSayInConfidence, useSetNote, useWantPlan } from '@/api/hearings';
import { problemOf } from '@/api/problem';
import { useKeptForm } from '@/api/useKeptForm';
import { useProblemWords } from '@/api/useProblemWords';
import { useWriting } from '@/api/useWriting';
import { paths } from '@/app/paths';
import { isoDate } from '@/lib/time';
import { DraftMissing } from '@/ui/DraftMissing';
import { TextArea, TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { Link, useNavigation } from '@/ui/Link';
import { notify } from '@/ui/notify';
import { SelectField } from '@/ui/SelectField';
import type { Ticket } from './model';
import { Panel } from './Panel';
import { useFormSent } from './useFormSent';

interface FormProps {
  ticket: Ticket;
  onDone: () => void;
}

const month = 30 * 86_400_000;

const confidences = ['HELP', 'DEBRIEF'] as const;
const kindOf = (kind: string) => confidences.find((one) => one === kind) ?? 'HELP';
const begunConfidence = { kind: 'HELP', said: '' };

/** To one's lead, in confidence; it stands on no ticket. */
export function ConfidenceForm({ ticket, onDone }: FormProps) {
  const { t } = useTranslation('hearing');
  const say = useSayInConfidence();
  const { values, set, end } = useKeptForm(`ticket-${ticket.number}-confidence`, begunConfidence);
  const { kind, said } = values ?? begunConfidence;
  const sending = useFormSent(ticket, end);
  const done = () => {
    onDone();
    notify({ id: 'confidence', message: t('confidence.done') });
  };
  return (
    <Panel
      title={t('confidence.title')}
      submit={t('confidence.submit')}
      onSubmit={() =>
        sending(
          say.mutateAsync(
            { kind: kindOf(kind), ticket: ticket.number, words: said.trim() },
            { onSuccess: done },
          ),
        )
      }
      onClose={onDone}
      sending={say.isPending}
      incomplete={said.trim() === ''}
      refused={<Refused error={say.error} />}
    >
      <p>
        {t('confidence.intro')}{' '}
        <Link look="text" href={paths.hardConversations}>
          {t('guide.open')}
        </Link>
      </p>
      <SelectField
        label={t('confidence.kind')}
        data={confidences.map((each) => ({
          value: each,
          label: t(`confidence.${each}`),
        }))}
        value={kind}
        onChange={(event) => set({ kind: event.currentTarget.value })}
      />
      <TextArea
        label={t('confidence.words')}
        rows={3}
        maxLength={2000}
        value={said}
        onChange={(event) => set({ said: event.currentTarget.value })}
      />
    </Panel>
  );
}

/** What happened, as facts, until a day; the person is told. */
export function NoteForm({ ticket, onDone }: FormProps) {
  const { t } = useTranslation('hearing');
  const noting = useSetNote(ticket.number);
  const [begun] = useState(() => ({ said: '', until: isoDate(new Date(Date.now() + month)) }));
  const { values, set, end } = useKeptForm(`ticket-${ticket.number}-conduct-note`, begun);
  const { said, until } = values ?? begun;
  const sending = useFormSent(ticket, end);
  const name = ticket.requester.name;
  const done = () => {
    onDone();
    notify({ id: 'note', message: t('note.done', { name }) });
  };
  return (
    <Panel
      title={t('note.setTitle')}
      submit={t('note.submit')}
      onSubmit={() =>
        sending(noting.mutateAsync({ words: said.trim(), expiresOn: until }, { onSuccess: done }))
      }
      onClose={onDone}
      sending={noting.isPending}
      incomplete={said.trim() === '' || until === ''}
      refused={<Refused error={noting.error} />}
    >
      <TextArea
        label={t('note.words')}
        description={t('note.wordsWhat', { name })}
        rows={3}
        maxLength={1000}
        value={said}
        onChange={(event) => set({ said: event.currentTarget.value })}
      />
      <TextField
        type="date"
        label={t('note.until')}
        value={until}
        onChange={(event) => set({ until: event.currentTarget.value })}
      />
    </Panel>
  );
}

/** Why a plan is wanted; then it is made on its page. */
export function WantPlanForm({ ticket, onDone }: FormProps) {
  const { t } = useTranslation('hearing');
  const navigation = useNavigation();
  const want = useWantPlan(ticket.number, 'BY_HAND');
  const writing = useWriting(`ticket-${ticket.number}-plan`);
  const sending = useFormSent(ticket, writing.end);
  return (
    <Panel
      title={t('plan.want')}
      submit={t('plan.make')}
      onSubmit={() =>
        sending(
          want.mutateAsync(writing.text.trim(), {
            onSuccess: ({ id }) => navigation.go(paths.plan(id)),
          }),
        )
      }
      onClose={onDone}
      sending={want.isPending}
      incomplete={writing.text.trim() === ''}
      refused={<Refused error={want.error} />}
    >
      <p>{t('plan.readable', { name: ticket.requester.name })}</p>
      <TextArea
        label={t('plan.why')}
        rows={3}
        maxLength={2000}
        value={writing.text}
        onChange={(event) => writing.write(event.currentTarget.value)}
      />
      <DraftMissing missing={writing.missing} />
    </Panel>
  );
}

function Refused({ error }: { error: Error | null }) {
  const { t } = useTranslation('hearing');
  const words = useProblemWords();
  if (error === null) return null;
  const reasons = problemOf(error).errors.map((one) => one.detail);
  return (
    <FormErrors
      title={words(error).title}
      reasons={[...(reasons.length > 0 ? reasons : [words(error).detail]), t('kept')]}
    />
  );
}
