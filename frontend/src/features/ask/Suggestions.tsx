import { IconBarrierBlock, IconBulb, IconMessage } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { alternativesQuery, precedentsQuery, rulesLikeQuery } from '@/api/rules';
import type { components } from '@/api/schema';
import { ownTicketsQuery, type TicketRow, unfinished } from '@/api/tickets';
import { paths } from '@/app/paths';
import { cut } from '@/lib/cut';
import { Link } from '@/ui/Link';
import css from './ask.module.css';
import { similar, tellingWords } from './similar';

type Way = components['schemas']['AlternativeSummary'];
type Rule = components['schemas']['RestrictionSummary'];
type Precedents = components['schemas']['PrecedentSummary'];

/** More would not fit into an address. */
const most = 1000;

/** What may help already: what one has open, ways that are known to work, and the rule that one may meet. */
export function Suggestions({ goal }: { goal: string }) {
  const { t } = useTranslation('ask');
  const words = cut(goal, most);
  const telling = tellingWords(goal).length > 0;
  const own = useInfiniteQuery(ownTicketsQuery({ list: 'ASKED', status: unfinished, limit: 10 }));
  const like = useQuery({
    ...rulesLikeQuery(words),
    enabled: telling,
    placeholderData: keepPreviousData,
  });
  const rule = telling ? like.data?.[0] : undefined;
  const ways = useQuery({ ...alternativesQuery(rule?.key ?? ''), enabled: rule !== undefined });
  const open = similar(goal, own.data?.pages.flatMap((page) => page.items) ?? [], 2);
  return (
    <>
      {open.length > 0 && (
        <Group title={t('answers.open')}>
          {open.map((ticket) => (
            <li key={ticket.number}>
              <Open ticket={ticket} />
            </li>
          ))}
        </Group>
      )}
      {rule !== undefined && ways.data !== undefined && (
        <>
          <Group title={t('answers.ways')}>
            {ways.data.slice(0, 2).map((way) => (
              <li key={way.name}>
                <Known way={way} goal={goal} />
              </li>
            ))}
          </Group>
          <Group title={t('answers.rule')}>
            <li>
              <Met rule={rule} goal={goal} words={words} />
            </li>
          </Group>
        </>
      )}
      {(open.length > 0 || rule !== undefined) && <p className={css.foot}>{t('answers.none')}</p>}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </>
  );
}

function Open({ ticket }: { ticket: TicketRow }) {
  const { t } = useTranslation('ask');
  return (
    <Link className={css.answer} href={paths.asked(ticket)}>
      <IconMessage aria-hidden="true" />
      <b>{ticket.title}</b>
      <span>
        {ticket.assignee
          ? t('answers.person', { name: ticket.assignee.name })
          : t('answers.team', { team: ticket.queue.team })}
      </span>
      <i>{t('answers.go')}</i>
    </Link>
  );
}

/** A way that keeps the rule, with how many people it served. */
function Known({ way, goal }: { way: Way; goal: string }) {
  const { t } = useTranslation('ask');
  const { name, howItHelps, tried, worked } = way;
  return (
    <Link className={css.answer} href={paths.fileTicket('need', { goal, way: name })}>
      <IconBulb aria-hidden="true" />
      <b>{name}</b>
      <span>
        {howItHelps} {tried != null && worked != null && t('answers.served', { worked, tried })}
      </span>
      <i>{t('answers.use')}</i>
    </Link>
  );
}

/** The rule that may be in the way: why it is there, and what came of it for others. */
function Met({ rule, goal, words }: { rule: Rule; goal: string; words: string }) {
  const { t } = useTranslation('ask');
  const others = useOthersWords(useQuery(precedentsQuery(rule.key, words)).data);
  return (
    <Link className={css.answer} href={paths.askException({ goal, kind: rule.key })}>
      <IconBarrierBlock aria-hidden="true" />
      <b>{rule.name}</b>
      <span>
        {rule.why} {others}
      </span>
      <i>{t('answers.ask')}</i>
    </Link>
  );
}

function useOthersWords(precedents: Precedents | undefined): string {
  const { t } = useTranslation('ask');
  const { people, allowed, otherWay } = precedents ?? {};
  if (people == null || allowed == null) return '';
  const allowedTo = t('answers.others', { people, allowed });
  return otherWay ? `${allowedTo} ${t('answers.othersWay', { count: otherWay })}` : allowedTo;
}
