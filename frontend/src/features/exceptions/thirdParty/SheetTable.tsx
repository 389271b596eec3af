import { IconCircle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { Status } from '@/ui/Status';
import { WhenTime } from '@/ui/Time';
import type { SheetRow } from '../types';
import own from './thirdParty.module.css';

type Reading = NonNullable<SheetRow['reading']>;

const looks = {
  OPEN: { tone: 'quiet', icon: IconCircle },
  FINE: { tone: 'good', icon: IconCircleCheck },
  RED: { tone: 'late', icon: IconCircleX },
} as const;

interface SheetTableProps {
  rows: readonly SheetRow[];
  /** Reads a row, anew or for the first time. */
  onRead?: (row: SheetRow) => void;
}

/** The rows that matter come first: red ones, then those to read. What is in order, or not asked, is folded. */
export function SheetTable({ rows, onRead }: SheetTableProps) {
  const { t } = useTranslation('exceptions');
  const red = rows.filter(({ state }) => state === 'RED');
  const open = rows.filter(({ state, asked }) => state === 'OPEN' && asked);
  const fine = rows.filter(({ state }) => state === 'FINE');
  const rest = rows.filter(({ state, asked }) => state === 'OPEN' && !asked);
  return (
    <>
      {red.length + open.length > 0 && <Table rows={[...red, ...open]} onRead={onRead} />}
      <More rows={fine} word={t('thirdParty.restFine', { count: fine.length })} onRead={onRead} />
      <More
        rows={rest}
        word={t('thirdParty.restNotAsked', { count: rest.length })}
        onRead={onRead}
      />
    </>
  );
}

interface PartProps {
  rows: readonly SheetRow[];
  onRead: ((row: SheetRow) => void) | undefined;
}

function More({ word, ...part }: PartProps & { word: string }) {
  const { t } = useTranslation('exceptions');
  const [shown, setShown] = useState(false);
  if (part.rows.length === 0) return null;
  return (
    <div className={own.more}>
      {shown && <Table {...part} />}
      <Button size="small" kind="plain" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? t('thirdParty.hide') : word}
      </Button>
    </div>
  );
}

function Table({ rows, onRead }: PartProps) {
  const { t } = useTranslation('exceptions');
  return (
    <table className={own.compared}>
      <caption className="sr">{t('thirdParty.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('thirdParty.question')}</th>
          <th scope="col">{t('thirdParty.published')}</th>
          <th scope="col">{t('thirdParty.contract')}</th>
          <th scope="col">{t('thirdParty.reading')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <One key={row.row} row={row} onRead={onRead} />
        ))}
      </tbody>
    </table>
  );
}

function One({ row, onRead }: { row: SheetRow } & Pick<PartProps, 'onRead'>) {
  const { t } = useTranslation('exceptions');
  const title = t(`thirdParty.row.${row.row}.title`);
  const { reading } = row;
  return (
    <tr data-red={row.state === 'RED' || undefined}>
      <th scope="row">
        {title}
        <small>{t('thirdParty.number', { number: row.number })}</small>
      </th>
      <td data-side={t('thirdParty.published')}>
        {row.published ? (
          <Quoted words={reading?.published} link={reading?.publishedLink} />
        ) : (
          <Quiet>{t('thirdParty.notPublished')}</Quiet>
        )}
      </td>
      <td data-side={t('thirdParty.contract')}>
        {row.inContract ? (
          <Quoted words={reading?.contract} link={reading?.contractLink} />
        ) : (
          <Quiet>{t('thirdParty.notInContract')}</Quiet>
        )}
      </td>
      <td>
        <div className={own.reading}>
          <Status tone={looks[row.state].tone} icon={looks[row.state].icon}>
            {t(`thirdParty.state.${row.state}`)}
          </Status>
          {reading?.why != null && <p>{reading.why}</p>}
          {reading != null && <Who reading={reading} />}
          <Earlier row={row} />
          {onRead !== undefined && (
            <Button
              size="small"
              aria-label={t(reading == null ? 'thirdParty.readThat' : 'thirdParty.readThatAgain', {
                row: title,
              })}
              onClick={() => onRead(row)}
            >
              {t(reading == null ? 'thirdParty.read' : 'thirdParty.readAgain')}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}

function Quoted({
  words,
  link,
}: {
  words: string | null | undefined;
  link: string | null | undefined;
}) {
  const { t } = useTranslation('exceptions');
  if (words == null && link == null) return <Quiet>{t('thirdParty.noWords')}</Quiet>;
  return (
    <>
      {words}{' '}
      {link != null && (
        <Link look="text" href={link} target="_blank" rel="noopener noreferrer">
          {t('thirdParty.source')}
        </Link>
      )}
    </>
  );
}

function Quiet({ children }: { children: ReactNode }) {
  return <span className={own.quiet}>{children}</span>;
}

function Who({ reading }: { reading: Reading }) {
  const { t } = useTranslation('exceptions');
  return (
    <p className={own.quiet}>
      {t('thirdParty.readBy', { name: reading.readBy.name })} <WhenTime at={reading.readAt} />
    </p>
  );
}

/** How it was read before; nothing of it is taken away. */
function Earlier({ row }: { row: SheetRow }) {
  const { t } = useTranslation('exceptions');
  if (row.earlier.length === 0) return null;
  return (
    <details className={own.earlier}>
      <summary>{t('thirdParty.earlier', { count: row.earlier.length })}</summary>
      <ol>
        {row.earlier.map((reading) => (
          <li key={reading.readAt}>
            <b>{t(`thirdParty.state.${reading.state}`)}</b> {reading.why}
            <p>
              {[reading.published, reading.contract].filter((said) => said != null).join(' / ')}
            </p>
            <Who reading={reading} />
          </li>
        ))}
      </ol>
    </details>
  );
}
