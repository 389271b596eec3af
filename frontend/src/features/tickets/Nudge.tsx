import { IconCornerUpLeft } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Trans, useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { ownTicketsQuery, unfinished } from '@/api/tickets';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { holderOf, standingOf } from './standing';
import css from './tickets.module.css';

/** On a phone the list is far below: what waits for an answer is said above everything else. */
export function Nudge() {
  const { t } = useTranslation('tickets');
  const { person } = useSignedIn();
  const own = useInfiniteQuery(ownTicketsQuery({ list: 'ASKED', status: unfinished, limit: 10 }));
  const turn = own.data?.pages
    .flatMap((page) => page.items)
    .find((ticket) => standingOf(ticket, person.id) === 'yourTurn');
  if (turn === undefined) return null;
  return (
    <Link className={css.nudge} href={`${paths.asked(turn)}#reply`}>
      <IconCornerUpLeft aria-hidden="true" />
      <span>
        <Trans
          t={t}
          i18nKey="nudge"
          values={{ who: holderOf(turn), title: turn.title }}
          components={{ b: <b /> }}
        />
      </span>
    </Link>
  );
}
