import { type ReactNode, useId } from 'react';
import css from './Context.module.css';

/** A titled part of what stands beside the ticket. */
export function ContextPart({ title, children }: { title: string; children: ReactNode }) {
  const titled = useId();
  return (
    <section aria-labelledby={titled}>
      <h2 id={titled} className={css.caption}>
        {title}
      </h2>
      {children}
    </section>
  );
}
