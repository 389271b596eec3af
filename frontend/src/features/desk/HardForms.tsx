import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSayInConfidence, useSetNote, useWantPlan } from '@/api/hearings';
import { problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { isoDate } from '@/lib/time';
import { TextArea, TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { Link, useNavigation } from '@/ui/Link';
import { notify } from '@/ui/notify';
import { SelectField } from '@/ui/SelectField';
import type { Ticket } from './model';
import { Panel } from './Panel';

interface FormProps {
  ticket: Ticket;
  onDone: () => void;
}

const month = 30 * 86_400_000;

/** To one's lead, in confidence; it stands on no ticket. */
export function ConfidenceForm({ ticket, onDone }: FormProps) {
  const { t } = useTranslation('hearing');
  const say = useSayInConfidence();
  const [kind, setKind] = useState<'HELP' | 'DEBRIEF'>('HELP');
  const [said, setSaid] = useState('');
  const done = () => {
    onDone();
    notify({ id: 'confidence', message: t('confidence.done') });
  };
  return (
    <Panel
      title={t('confidence.title')}
      submit={t('confidence.submit')}
      onSubmit={() =>
        say.mutate({ kind, ticket: ticket.number, words: said.trim() }, { onSuccess: done })
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
        data={(['HELP', 'DEBRIEF'] as const).map((each) => ({
          value: each,
          label: t(`confidence.${each}`),
        }))}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value === 'HELP' ? 'HELP' : 'DEBRIEF')}
      />
      <TextArea
        label={t('confidence.words')}
        rows={3}
        maxLength={2000}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
    </Panel>
  );
}

/** What happened, as facts, until a day; the person is told. */
export function NoteForm({ ticket, onDone }: FormProps) {
  const { t } = useTranslation('hearing');
  const set = useSetNote(ticket.number);
  const [said, setSaid] = useState('');
  const [until, setUntil] = useState(() => isoDate(new Date(Date.now() + month)));
  const name = ticket.requester.name;
  const done = () => {
    onDone();
    notify({ id: 'note', message: t('note.done', { name }) });
  };
  return (
    <Panel
      title={t('note.setTitle')}
      submit={t('note.submit')}
      onSubmit={() => set.mutate({ words: said.trim(), expiresOn: until }, { onSuccess: done })}
      onClose={onDone}
      sending={set.isPending}
      incomplete={said.trim() === '' || until === ''}
      refused={<Refused error={set.error} />}
    >
      <TextArea
        label={t('note.words')}
        description={t('note.wordsWhat', { name })}
        rows={3}
        maxLength={1000}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      <TextField
        type="date"
        label={t('note.until')}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
    </Panel>
  );
}

/** Why a plan is wanted; then it is made on its page. */
export function WantPlanForm({ ticket, onDone }: FormProps) {
  const { t } = useTranslation('hearing');
  const navigation = useNavigation();
  const want = useWantPlan(ticket.number, 'BY_HAND');
  const [said, setSaid] = useState('');
  return (
    <Panel
      title={t('plan.want')}
      submit={t('plan.make')}
      onSubmit={() =>
        want.mutate(said.trim(), { onSuccess: ({ id }) => navigation.go(paths.plan(id)) })
      }
      onClose={onDone}
      sending={want.isPending}
      incomplete={said.trim() === ''}
      refused={<Refused error={want.error} />}
    >
      <p>{t('plan.readable', { name: ticket.requester.name })}</p>
      <TextArea
        label={t('plan.why')}
        rows={3}
        maxLength={2000}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
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
