import { IconPhoneIncoming } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallAtDesk, callsAtDeskQuery } from '@/api/calls';
import { useAskingBySelf, useRefresh, useServerEvents } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import { useShortcut } from '@/ui/keys';
import { Link } from '@/ui/Link';
import { useSpan } from '@/ui/useSpan';
import { inOrder, shownOf } from './atTheDesk';
import css from './CallStrip.module.css';
import { useCallWords } from './useCallWords';
import { useRoomAbove } from './useRoomAbove';

/** Fetched with the first call: whoever answers it types at once. */
const loadDecline = () => import('./DeclineChoices');
const loadOutcome = () => import('./OutcomeChoices');
const loadLog = () => import('./LogCallForm');
const DeclineChoices = lazy(async () => ({ default: (await loadDecline()).DeclineChoices }));
const OutcomeChoices = lazy(async () => ({ default: (await loadOutcome()).OutcomeChoices }));
const LogCallForm = lazy(async () => ({ default: (await loadLog()).LogCallForm }));

/** Without a call there is time: in the first seconds the desk has more to fetch. */
const calm = 5000;

function loadForms() {
  return Promise.all([loadDecline(), loadOutcome()]);
}

/** Slim, and over everything: who rings at me before I answer, and what came of it after. */
export function CallStrip() {
  const { t } = useTranslation('calls');
  const refresh = useRefresh();
  useServerEvents('call', () => refresh(['calls']));
  const { data = [] } = useQuery({ ...callsAtDeskQuery, refetchInterval: useAskingBySelf() });
  const [logging, setLogging] = useState(false);
  useShortcut('l', t('keys.log'), logging ? null : () => setLogging(true));
  useEffect(() => {
    const later = setTimeout(() => Promise.all([loadForms(), loadLog()]), calm);
    return () => clearTimeout(later);
  }, []);
  const called = data.length > 0;
  useEffect(() => {
    if (called) void loadForms();
  }, [called]);
  const ringing = data.find(({ state }) => state === 'RINGING');
  return (
    <>
      <CallAnnouncement call={ringing} />
      {(called || logging) && (
        <Above>
          {called && <Strips calls={data} withKeys={!logging} />}
          <Suspense>{logging && <LogCallForm onClose={() => setLogging(false)} />}</Suspense>
        </Above>
      )}
    </>
  );
}

function Above({ children }: { children: ReactNode }) {
  const above = useRoomAbove();
  return (
    <div ref={above} className={css.above}>
      {children}
    </div>
  );
}

function Strips({ calls, withKeys }: { calls: CallAtDesk[]; withKeys: boolean }) {
  const { t } = useTranslation('calls');
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const ordered = inOrder(calls);
  const shown = shownOf(ordered, busy);
  const hidden = calls.length - shown.length;
  const keysOf = [
    ordered.find(({ state }) => state === 'RINGING'),
    ordered.find(({ state }) => state !== 'RINGING'),
  ];
  return (
    <section className={css.strips} aria-label={t('strip.label')}>
      {shown.map((call) => (
        <OneCall
          key={call.id}
          call={call}
          withKeys={withKeys && keysOf.includes(call)}
          onBusy={(is) => setBusy((others) => withOrWithout(others, call.id, is))}
        />
      ))}
      {hidden > 0 && <p className={css.more}>{t('strip.more', { count: hidden })}</p>}
    </section>
  );
}

function withOrWithout(ids: ReadonlySet<string>, id: string, is: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (is) next.add(id);
  else next.delete(id);
  return next;
}

function CallAnnouncement({ call }: { call: CallAtDesk | undefined }) {
  const { t } = useTranslation('calls');
  const words = useCallWords();
  return (
    <p role="status" className="sr">
      {call !== undefined && t('strip.announce', { who: words.caller(call.caller) })}
    </p>
  );
}

type Open = 'nothing' | 'decline' | 'outcome';

interface OneCallProps {
  call: CallAtDesk;
  withKeys: boolean;
  /** Something is being said about it. */
  onBusy: (is: boolean) => void;
}

function OneCall({ call, withKeys, onBusy }: OneCallProps) {
  const { t } = useTranslation('calls');
  const words = useCallWords();
  const [opened, setOpened] = useState<Open>('nothing');
  const rings = call.state === 'RINGING';
  const show = rings ? 'decline' : 'outcome';
  /** Why I do not take it is no question any more once it was answered. */
  const open = opened === show ? opened : 'nothing';
  function setOpen(next: Open) {
    setOpened(next);
    onBusy(next !== 'nothing');
  }
  const ready = withKeys && open === 'nothing';
  useShortcut('x', t('keys.decline'), ready && rings ? () => setOpen('decline') : null);
  useShortcut('o', t('keys.outcome'), ready && !rings ? () => setOpen('outcome') : null);
  return (
    <div className={css.strip} data-state={call.state}>
      <div className={css.bar}>
        <span className={css.sign}>
          <IconPhoneIncoming aria-hidden="true" />
        </span>
        <div className={css.who}>
          <b>{words.caller(call.caller)}</b>
          <CallTime call={call} />
        </div>
        <OpenTickets call={call} />
        {open === 'nothing' && (
          <Button
            kind={rings ? 'default' : 'primary'}
            size="large"
            onClick={() => setOpen(show)}
            after={withKeys ? <Kbd>{rings ? 'x' : 'o'}</Kbd> : undefined}
          >
            {rings ? t('strip.decline') : t('strip.outcome')}
          </Button>
        )}
      </div>
      <Suspense>
        {open === 'decline' && <DeclineChoices call={call} onBack={() => setOpen('nothing')} />}
        {open === 'outcome' && <OutcomeChoices call={call} onBack={() => setOpen('nothing')} />}
      </Suspense>
    </div>
  );
}

function CallTime({ call }: { call: CallAtDesk }) {
  const { t } = useTranslation('calls');
  const since = call.state === 'RINGING' ? call.startedAt : (call.answeredAt ?? call.startedAt);
  const span = useSpan(since);
  return <span>{t(`strip.${call.state}`, { span, queue: call.queue })}</span>;
}

/** What they have open, and nothing that rates them. */
function OpenTickets({ call }: { call: CallAtDesk }) {
  const { t } = useTranslation('calls');
  const words = useCallWords();
  return (
    <div className={css.open}>
      {call.openTickets.length > 0 ? (
        <p>
          {t('strip.open')}{' '}
          {call.openTickets.slice(0, 2).map((ticket) => (
            <Link key={ticket.number} href={paths.deskTicket(ticket.number)}>
              {ticket.title}
            </Link>
          ))}
          {call.openTickets.length > 2 &&
            ` ${t('strip.openMore', { count: call.openTickets.length - 2 })}`}
        </p>
      ) : (
        <p>{words.known(call.caller)}</p>
      )}
      {call.state === 'RINGING' && <p className={css.hint}>{t('strip.atThePhone')}</p>}
    </div>
  );
}
