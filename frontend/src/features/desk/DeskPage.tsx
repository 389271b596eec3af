import { Outlet, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listOf } from './address';
import { useDeskEvents } from './api';
import css from './Desk.module.css';
import { DeskNotes } from './DeskNotes';
import { KeyHints } from './KeyHints';
import { OfferCard } from './OfferCard';
import { TakeNext } from './TakeNext';
import { TicketList } from './TicketList';
import { Colleagues, MyQueues, MyWork } from './WorkLists';

/** Work and queues, the list that was chosen, and beside it the ticket of the address. */
export function DeskPage() {
  const { t } = useTranslation('desk');
  const search = listOf(useSearch({ from: '/inside/desk' }));
  const { number: given } = useParams({ strict: false });
  const number = given === undefined ? undefined : Number(given);
  useDeskEvents();
  return (
    <div className={css.desk} data-open={number === undefined ? 'list' : 'ticket'}>
      <div className={css.left}>
        <TakeNext />
        <DeskNotes />
        <MyWork search={search} number={number} />
        <MyQueues search={search} number={number} />
        <Colleagues />
        <KeyHints />
      </div>
      <TicketList key={JSON.stringify(search)} search={search} number={number} />
      <Outlet />
      <OfferCard label={t('offer.title')} />
    </div>
  );
}
