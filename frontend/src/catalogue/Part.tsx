import type { ReactNode } from 'react';
import css from './catalogue.module.css';

export function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={css.part} aria-labelledby={`part-${name}`} id={name.toLowerCase()}>
      <h2 id={`part-${name}`}>{name}</h2>
      <div className={css.inside}>{children}</div>
    </section>
  );
}
