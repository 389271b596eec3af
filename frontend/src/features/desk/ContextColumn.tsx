import { useTranslation } from 'react-i18next';
import { SidePanel } from '@/ui/Dialogs';
import { useNavigation } from '@/ui/Link';
import { useWide } from '@/ui/useWide';
import { AttentionParts } from './AttentionParts';
import { type DeskSearch, deskHref } from './address';
import css from './Context.module.css';
import type { Ticket } from './model';
import { RequesterPart } from './RequesterPart';
import { Skills } from './SkillsPart';
import { GoesBack, HandedOver, Lately, PlaceInTheLine, Promises, Support } from './StandingParts';

interface ContextColumnProps {
  ticket: Ticket;
  search: DeskSearch;
}

/** From so many pixels on, the context has a place of its own beside the ticket. */
export const beside = 1241;

/** What is known beside the conversation: a column on a wide page, a panel on a narrow one. */
export function ContextColumn({ ticket, search }: ContextColumnProps) {
  const { t } = useTranslation('desk');
  const navigation = useNavigation();
  const wide = useWide(beside);
  const { context, ...others } = search;
  if (wide) {
    return (
      <aside className={css.column} aria-label={t('context.title')}>
        <Parts ticket={ticket} search={search} />
      </aside>
    );
  }
  return (
    <SidePanel
      opened={context === true}
      onClose={() => navigation.go(deskHref(others, ticket.number))}
      title={t('context.title')}
    >
      <div className={css.panel}>
        <Parts ticket={ticket} search={search} />
      </div>
    </SidePanel>
  );
}

function Parts({ ticket, search }: ContextColumnProps) {
  return (
    <>
      <Support number={ticket.number} />
      <RequesterPart number={ticket.number} search={search} name={ticket.requester.name}>
        <Promises number={ticket.number} />
        <PlaceInTheLine number={ticket.number} />
        <GoesBack number={ticket.number} />
        <Skills number={ticket.number} />
      </RequesterPart>
      <AttentionParts number={ticket.number} />
      <HandedOver number={ticket.number} />
      <Lately ticket={ticket} />
    </>
  );
}
