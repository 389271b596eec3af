import {
  IconCircleCheck,
  IconDots,
  IconHandGrab,
  IconPlayerPause,
  IconPlayerPlay,
  IconScale,
  IconUsers,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { useSignedIn } from '@/api/session';
import { paths } from '@/app/paths';
import { ActionsMenu, type MenuAction } from '@/ui/ActionsMenu';
import { Button, LinkButton } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import { useShortcut } from '@/ui/keys';
import { useNavigation } from '@/ui/Link';
import { notify } from '@/ui/notify';
import { useAskForSupport, useEndHold, useJoinIn, useMarkThanks, usePick } from './api';
import { HandOverForm } from './HandOverForm';
import { ConfidenceForm, NoteForm, WantPlanForm } from './HardForms';
import { HoldForm } from './HoldForm';
import type { Ticket, TicketAction } from './model';
import { PickForm } from './PickForm';
import { PriorityForm } from './PriorityForm';
import { ResolveForm } from './ResolveForm';
import css from './Ticket.module.css';
import { useRefusedHere } from './useRefused';

type Doing = 'resolve' | 'handOver' | 'hold' | 'priority' | 'pick' | 'confidence' | 'note' | 'plan';

/** What can be done with a ticket. What needs words opens a place for them under the buttons. */
export function TicketActions({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('desk');
  const [doing, setDoing] = useState<Doing>();
  const may = (action: TicketAction) => ticket.allowedActions.includes(action);
  const toggle = (what: Doing) => setDoing((now) => (now === what ? undefined : what));
  const close = () => setDoing(undefined);
  const quick = useQuickActions(ticket);
  const take = useTaking(ticket, () => setDoing('pick'));
  // A key alone puts no other form away, with what was typed there.
  const mayBegin = may('ASSIGN') && doing === undefined;
  useShortcut('h', t('keys.doHandOver'), mayBegin ? () => setDoing('handOver') : null);

  return (
    <>
      <div className={css.actions}>
        {ticket.kind === 'EXCEPTION_REQUEST' && <ToCaseFile number={ticket.number} />}
        {take.possible && (
          <Button
            kind="tonal"
            size="small"
            icon={<IconHandGrab aria-hidden="true" />}
            loading={take.pending}
            onClick={take.begin}
            aria-expanded={doing === 'pick'}
          >
            {t('action.take')}
          </Button>
        )}
        {may('RESOLVE') && (
          <Button
            size="small"
            icon={<IconCircleCheck aria-hidden="true" />}
            onClick={() => toggle('resolve')}
            aria-expanded={doing === 'resolve'}
          >
            {t('action.resolve')}
          </Button>
        )}
        {may('ASSIGN') && (
          <Button
            size="small"
            icon={<IconUsers aria-hidden="true" />}
            after={<Kbd>h</Kbd>}
            onClick={() => toggle('handOver')}
            aria-expanded={doing === 'handOver'}
          >
            {t('action.handOver')}
          </Button>
        )}
        {may('HOLD') && (
          <Button
            size="small"
            icon={<IconPlayerPause aria-hidden="true" />}
            onClick={() => toggle('hold')}
            aria-expanded={doing === 'hold'}
          >
            {t('action.hold')}
          </Button>
        )}
        {may('END_HOLD') && (
          <Button size="small" icon={<IconPlayerPlay aria-hidden="true" />} onClick={quick.endHold}>
            {t('action.endHold')}
          </Button>
        )}
        <MoreActions ticket={ticket} quick={quick} onForm={setDoing} />
      </div>
      {doing === 'resolve' && <ResolveForm ticket={ticket} onDone={close} />}
      {doing === 'handOver' && <HandOverForm ticket={ticket} onDone={close} />}
      {doing === 'hold' && <HoldForm ticket={ticket} onDone={close} />}
      {doing === 'priority' && <PriorityForm ticket={ticket} onDone={close} />}
      {doing === 'pick' && <PickForm ticket={ticket} onDone={close} />}
      {doing === 'confidence' && <ConfidenceForm ticket={ticket} onDone={close} />}
      {doing === 'note' && <NoteForm ticket={ticket} onDone={close} />}
      {doing === 'plan' && <WantPlanForm ticket={ticket} onDone={close} />}
    </>
  );
}

/** What is asked, offered, rated and decided stands in the case file; here is the conversation. */
function ToCaseFile({ number }: { number: number }) {
  const { t } = useTranslation('desk');
  const navigation = useNavigation();
  const href = paths.case(number);
  useShortcut('e', t('action.caseFile'), () => navigation.go(href));
  return (
    <LinkButton
      kind="tonal"
      size="small"
      href={href}
      icon={<IconScale aria-hidden="true" />}
      after={<Kbd>e</Kbd>}
    >
      {t('action.caseFile')}
    </LinkButton>
  );
}

interface MoreActionsProps {
  ticket: Ticket;
  quick: ReturnType<typeof useQuickActions>;
  onForm: (form: Doing) => void;
}

function MoreActions({ ticket, quick, onForm }: MoreActionsProps) {
  const { t } = useTranslation('desk');
  const { t: heard } = useTranslation('hearing');
  const leads = useSignedIn().roles.includes('SUPERVISOR');
  const barred = (action: TicketAction) => {
    const found = ticket.barredActions.find((one) => one.action === action);
    return found === undefined ? undefined : t(`barred.${found.reason}`);
  };
  const shown = (action: TicketAction) =>
    ticket.allowedActions.includes(action) || barred(action) !== undefined;
  const actions: (MenuAction & { of: TicketAction })[] = [
    {
      id: 'priority',
      of: 'CORRECT_PRIORITY',
      label: t('action.priority'),
      onSelect: () => onForm('priority'),
    },
    { id: 'support', of: 'NOTE', label: t('action.support'), onSelect: quick.support },
    { id: 'thanks', of: 'MARK_THANKS', label: t('action.thanks'), onSelect: quick.thanks },
  ];
  const here = actions
    .filter(({ of }) => shown(of))
    .filter(({ of }) => of !== 'MARK_THANKS' || ticket.allowedActions.includes(of))
    .map(({ of, ...action }) => ({ ...action, reason: barred(of) }));
  const people: MenuAction[] = [
    { id: 'confidence', label: heard('confidence.move'), onSelect: () => onForm('confidence') },
    ...(leads
      ? [
          { id: 'plan', label: heard('plan.want'), onSelect: () => onForm('plan') },
          { id: 'note', label: heard('note.set'), onSelect: () => onForm('note') },
        ]
      : []),
  ];
  if (here.length === 0) return null;
  return (
    <ActionsMenu
      opener={
        <Button size="small" kind="plain" aria-label={t('action.more')}>
          <IconDots aria-hidden="true" />
        </Button>
      }
      groups={[{ actions: here }, { actions: people }]}
      width={280}
    />
  );
}

/** Done at once. */
function useQuickActions(ticket: Ticket) {
  const { t } = useTranslation('desk');
  const { number, version } = ticket;
  const ending = useEndHold(number);
  const thanking = useMarkThanks(number);
  const asking = useAskForSupport(number);
  const joining = useJoinIn(number);
  const onError = useRefusedHere();
  const said = (message: string) => ({
    onError,
    onSuccess: () => {
      notify({ id: 'done', message });
    },
  });
  return {
    endHold: () => ending.mutate({ version }),
    thanks: () => thanking.mutate({ version }, { onError }),
    support: () => asking.mutate(undefined, said(t('action.supportAsked'))),
    join: () => joining.mutate(undefined, said(t('action.joined'))),
  };
}

/** The head of the line is simply taken; before anybody else it is asked why, once. */
function useTaking(ticket: Ticket, onReason: () => void) {
  const refused = useRefusedHere();
  const picking = usePick(ticket.number);
  const onError = (error: unknown) => {
    const wanted = problemOf(error).errors.some(({ pointer }) => pointer === '/reason');
    if (wanted) onReason();
    else refused(error);
  };
  return {
    possible: ticket.allowedActions.includes('ASSIGN') && ticket.assignee == null,
    pending: picking.isPending,
    begin: () => picking.mutate({}, { onError }),
  };
}
