import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, problemOf } from '@/api/problem';
import { useSignedIn } from '@/api/session';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { FormErrors } from '@/ui/FormErrors';
import { WhenTime } from '@/ui/Time';
import { onEscape } from '@/ui/useEscape';
import type { Ticket } from './model';
import css from './Panel.module.css';
import { doneSince } from './timeline';
import { useSentence } from './useSentence';

interface PanelProps {
  title: string;
  children: ReactNode;
  submit: string;
  onSubmit: () => void;
  onClose: () => void;
  sending: boolean;
  /** It cannot be sent like this yet. */
  incomplete?: boolean;
  /** What was refused, or null. */
  refused: ReactNode | null;
}

/** A small form on the page, under the button that opened it. Esc closes it, and the focus goes back. */
export function Panel(props: PanelProps) {
  const {
    title,
    children,
    submit,
    onSubmit,
    onClose,
    sending,
    incomplete = false,
    refused,
  } = props;
  const { t } = useTranslation('ui');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const here = form.current;
    const before = document.activeElement;
    here
      ?.querySelector<HTMLElement>('textarea, input:not([type="hidden"]), select, button')
      ?.focus();
    return () => {
      if (!here?.contains(document.activeElement)) return;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  function send(event: FormEvent) {
    event.preventDefault();
    if (!sending && !incomplete) onSubmit();
  }
  return (
    <form
      ref={form}
      className={css.panel}
      aria-label={title}
      noValidate
      onSubmit={send}
      onKeyDown={(event) => {
        onEscape(onClose).onKeyDown(event);
        const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (sends) event.currentTarget.requestSubmit();
      }}
    >
      <h2>{title}</h2>
      {children}
      {refused}
      <div className={css.buttons}>
        <Button type="submit" kind="outline" loading={sending} barred={incomplete}>
          {submit}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The state of the ticket that somebody looks at while they decide. */
export function useSeen(ticket: Ticket) {
  const look = () => ({
    version: ticket.version,
    at: ticket.history.at(-1)?.at ?? ticket.updatedAt,
  });
  const [seen, setSeen] = useState(look);
  return { seen, lookAgain: () => setSeen(look()), now: look };
}

interface ChangeRefusedProps {
  error: Error | null;
  ticket: Ticket;
  /** When it was seen. */
  seenAt: string;
  onAgain: () => void;
}

/** Why a change was not taken. Where others were faster it says what they did, and offers to go on. */
export function ChangeRefused({ error, ticket, seenAt, onAgain }: ChangeRefusedProps) {
  const { t } = useTranslation('desk');
  const words = useProblemWords();
  if (error === null) return null;
  if (isProblem(error, 'stale-version')) {
    return <Overtaken ticket={ticket} seenAt={seenAt} onAgain={onAgain} />;
  }
  const { title, detail } = words(error);
  const reasons = problemOf(error).errors.map((one) => one.detail);
  return (
    <FormErrors
      title={title}
      reasons={[...(reasons.length > 0 ? reasons : [detail]), t('refused.kept')].filter(
        (reason) => reason !== '',
      )}
    />
  );
}

function Overtaken({ ticket, seenAt, onAgain }: Omit<ChangeRefusedProps, 'error'>) {
  const { t } = useTranslation('desk');
  const me = useSignedIn().person.id;
  const sentence = useSentence();
  const done = doneSince(ticket.history, seenAt, me);
  return (
    <div role="alert" className={css.overtaken}>
      <IconAlertTriangle aria-hidden="true" />
      <div>
        <p className={css.overtakenTitle}>{t('refused.overtaken')}</p>
        <ul>
          {done.map((entry) => (
            <li key={`${entry.at} ${entry.event}`}>
              {sentence(entry)}, <WhenTime at={entry.at} still />
            </li>
          ))}
        </ul>
        <p>{t('refused.kept')}</p>
        <Button size="small" onClick={onAgain}>
          {t('refused.again')}
        </Button>
      </div>
    </div>
  );
}
