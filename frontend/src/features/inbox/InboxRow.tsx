import { IconPointFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type InboxItem, useReadEntry } from '@/api/inbox';
import { Button } from '@/ui/Button';
import { Row } from '@/ui/Rows';
import { Status } from '@/ui/Status';
import { RelativeTime } from '@/ui/Time';
import css from './inbox.module.css';
import { placeOf, wordsOf } from './news';
import { useRefused } from './useRefused';

/** One sentence that leads to where one acts on it. */
export function InboxRow({ item }: { item: InboxItem }) {
  const { t } = useTranslation('inbox');
  const unread = item.readAt == null;
  const by = item.by?.name ?? t('somebody');
  const what = t(wordsOf(item), { by });
  return (
    <Row
      href={placeOf(item)}
      title={what}
      turn={unread}
      status={
        unread ? (
          <Status tone="you" icon={IconPointFilled}>
            {t('new')}
          </Status>
        ) : null
      }
      action={<Reading item={item} what={what} />}
    >
      {item.ticketNumber == null
        ? (item.rule?.name ?? t('harbour'))
        : t('about', { number: item.ticketNumber, title: item.ticketTitle })}
      <span className={css.when}>
        <RelativeTime at={item.at} still />
      </span>
    </Row>
  );
}

function Reading({ item, what }: { item: InboxItem; what: string }) {
  const { t } = useTranslation('inbox');
  const change = useReadEntry();
  const refused = useRefused();
  const read = item.readAt == null;
  return (
    <Button
      size="small"
      kind="plain"
      className={css.mark}
      aria-label={t(read ? 'readWhat' : 'keepWhat', { what })}
      loading={change.isPending}
      onClick={() => change.mutateAsync({ id: item.id, read }).catch(refused)}
    >
      {t(read ? 'read' : 'keep')}
    </Button>
  );
}
