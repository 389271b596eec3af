import { useTranslation } from 'react-i18next';
import { RelativeTime } from '@/ui/Time';
import css from './fairness.module.css';
import type { NumbersNote } from './types';

/** What an analyst says to their numbers. */
export function Notes({ notes }: { notes: readonly NumbersNote[] }) {
  const { t } = useTranslation('fairness');
  if (notes.length === 0) return null;
  return (
    <ul className={css.notes} aria-label={t('notes')}>
      {notes.map((note) => (
        <li key={note.writtenAt}>
          <p>{note.body}</p>
          <small>
            <RelativeTime at={note.writtenAt} />
          </small>
        </li>
      ))}
    </ul>
  );
}
