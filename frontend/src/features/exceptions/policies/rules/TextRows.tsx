import { IconChevronDown, IconChevronUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { TextArea, TextField } from '@/ui/Field';
import css from './rules.module.css';

interface EditRowsProps<T> {
  /** What one of them is called. */
  label: (place: number) => string;
  add: string;
  items: readonly T[];
  fresh: T;
  onChange: (items: T[]) => void;
  error?: string | undefined;
  children: (item: T, place: number, change: (item: T) => void) => ReactNode;
}

/** A list whose parts are written, moved and removed one by one; the keyboard does all of it. */
export function EditRows<T>(props: EditRowsProps<T>) {
  const { label, add, items, fresh, onChange, error, children } = props;
  const { t } = useTranslation('policies');
  const list = useRef<HTMLOListElement>(null);
  const swapped = (from: number, to: number) =>
    items.map((item, place) =>
      place === from ? (items[to] as T) : place === to ? (items[from] as T) : item,
    );
  function focusLast() {
    requestAnimationFrame(() => {
      const fields = list.current?.querySelectorAll('li:last-child :is(input, textarea)');
      const first = fields?.item(0);
      if (first instanceof HTMLElement) first.focus();
    });
  }
  return (
    <>
      {error !== undefined && <p className={css.fault}>{error}</p>}
      <ol ref={list} className={css.rows}>
        {items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they have no name of their own while they are written
          <li key={place}>
            <div className={css.rowFields}>
              {children(item, place, (next) =>
                onChange(items.map((other, at) => (at === place ? next : other))),
              )}
            </div>
            <div className={css.rowMoves}>
              <Button
                kind="plain"
                size="small"
                aria-label={t('edit.up', { item: label(place) })}
                icon={<IconChevronUp aria-hidden="true" />}
                barred={place === 0}
                onClick={() => onChange(swapped(place, place - 1))}
              />
              <Button
                kind="plain"
                size="small"
                aria-label={t('edit.down', { item: label(place) })}
                icon={<IconChevronDown aria-hidden="true" />}
                barred={place === items.length - 1}
                onClick={() => onChange(swapped(place, place + 1))}
              />
              <Button
                kind="plain"
                size="small"
                aria-label={t('edit.remove', { item: label(place) })}
                icon={<IconTrash aria-hidden="true" />}
                onClick={() => onChange(items.filter((_, at) => at !== place))}
              />
            </div>
          </li>
        ))}
      </ol>
      <Button
        size="small"
        icon={<IconPlus aria-hidden="true" />}
        onClick={() => {
          onChange([...items, fresh]);
          focusLast();
        }}
      >
        {add}
      </Button>
    </>
  );
}

interface TextRowsProps {
  label: (place: number) => string;
  add: string;
  items: readonly string[];
  onChange: (items: string[]) => void;
  error?: string | undefined;
  long?: boolean;
}

/** The same for plain sentences. */
export function TextRows({ long = false, ...rows }: TextRowsProps) {
  const Field = long ? TextArea : TextField;
  return (
    <EditRows {...rows} fresh="">
      {(item, place, change) => (
        <Field
          label={rows.label(place)}
          value={item}
          {...(long ? { rows: 2, maxLength: 1000 } : { maxLength: 300 })}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )}
    </EditRows>
  );
}
