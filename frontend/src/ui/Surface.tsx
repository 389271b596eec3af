import { IconChevronDown } from '@tabler/icons-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import css from './Surface.module.css';

/** A white area with a hairline. */
export function Card({ className, ...props }: ComponentProps<'div'>) {
  return <div {...props} className={[css.card, className].filter(Boolean).join(' ')} />;
}

interface SheetProps {
  title: ReactNode;
  /** At the end of the title's line: a status, a link, a button. */
  aside?: ReactNode;
  children: ReactNode;
  /** Contents that bring rows from edge to edge take the whole width. */
  flush?: boolean;
  id?: string;
}

/** A titled part of a page at work. */
export function Sheet({ title, aside, children, flush = false, id }: SheetProps) {
  const titled = useId();
  return (
    <section className={css.sheet} aria-labelledby={titled} id={id}>
      <header className={css.sheetHeader}>
        <h2 id={titled}>{title}</h2>
        {aside !== undefined && <div className={css.push}>{aside}</div>}
      </header>
      <div className={flush ? undefined : css.sheetBody}>{children}</div>
    </section>
  );
}

interface FoldingSheetProps extends SheetProps {
  id: string;
  open: boolean;
  onToggle: () => void;
  /** One line of what is inside, while it is folded. */
  summary?: ReactNode;
}

/** A sheet that can be folded to its title. What can be done with it stands beside the title all the same. */
export function FoldingSheet(props: FoldingSheetProps) {
  const { title, aside, children, flush = false, id, open, onToggle, summary } = props;
  return (
    <section className={css.sheet} aria-labelledby={`${id}-title`} id={id}>
      <header className={css.sheetHeader} data-folded={!open || undefined}>
        <h2 id={`${id}-title`}>
          <button
            type="button"
            className={css.fold}
            aria-expanded={open}
            aria-controls={`${id}-body`}
            onClick={onToggle}
          >
            <IconChevronDown aria-hidden="true" />
            {title}
          </button>
        </h2>
        {!open && summary !== undefined && <div className={css.summary}>{summary}</div>}
        {aside !== undefined && <div className={css.push}>{aside}</div>}
      </header>
      <div id={`${id}-body`} hidden={!open} className={flush ? undefined : css.sheetBody}>
        {children}
      </div>
    </section>
  );
}

/** A small box beside the contents of a page. */
export function Box({ title, children }: { title?: string; children: ReactNode }) {
  const titled = useId();
  return (
    <section className={css.box} aria-labelledby={title === undefined ? undefined : titled}>
      {title !== undefined && <h2 id={titled}>{title}</h2>}
      {children}
    </section>
  );
}

/** Term and description, one under another. `sides` puts the description at the other end. */
export function Facts({
  facts,
  sides = false,
}: {
  facts: readonly (readonly [string, ReactNode])[];
  sides?: boolean;
}) {
  return (
    <dl className={css.facts} data-sides={sides || undefined}>
      {facts.map(([term, description]) => (
        <div key={term} className={css.fact}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
