import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Row } from '@/ui/Rows';
import { PromiseTime, RelativeTime } from '@/ui/Time';
import { DisclosureStatus, Overdue } from '../DisclosureStatus';
import type { DisclosureRow as Summary } from '../types';

/** A disclosure in the list of the team. */
export function DisclosureRow({ row }: { row: Summary }) {
  const { t } = useTranslation('harbour');
  const { overdue, answeredAt, waitsForTeam, state } = row;
  const open = state !== 'CLOSED';
  return (
    <Row
      href={paths.disclosure(row.id)}
      title={row.rule ?? t('form.ruleNotKnown')}
      turn={open && (overdue || waitsForTeam)}
      status={overdue && open ? <Overdue /> : <DisclosureStatus disclosure={row} />}
    >
      {row.opening}
      {' · '}
      {row.discloser?.name ?? t(row.anonymous ? 'talk.nameless' : 'facts.notKnown')}
      {' · '}
      <RelativeTime at={row.receivedAt} still />
      {open && answeredAt == null && (
        <>
          {' · '}
          {t('team.answer')} <PromiseTime at={row.answerDueAt} still />
        </>
      )}
      {open && answeredAt != null && waitsForTeam && <> · {t('team.wrote')}</>}
    </Row>
  );
}
