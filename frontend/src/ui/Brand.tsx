import css from './Brand.module.css';
import { Link } from './Link';

/** The sign: a double door standing open, each leaf a speech mark. */
export function Sign({ size = 26 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" className={css.sign}>
      <path
        className={css.accent}
        d="M6.2 6.7l6-2.3A1.3 1.3 0 0114 5.6V22a1.5 1.5 0 01-1.5 1.5H9.8L6.2 27.1A1.3 1.3 0 014 26.2V9.9a3.4 3.4 0 012.2-3.2z"
      />
      <path d="M25.8 6.7l-6-2.3A1.3 1.3 0 0018 5.6V22a1.5 1.5 0 001.5 1.5h2.7l3.6 3.6a1.3 1.3 0 002.2-.9V9.9a3.4 3.4 0 00-2.2-3.2z" />
    </svg>
  );
}

interface BrandProps {
  name: string;
  href: string;
  size?: number;
  /** On a phone the sign stands alone, and leaves its room to the places. */
  folds?: boolean;
}

/** Sign and name, as the way home. */
export function Brand({ name, href, size, folds = false }: BrandProps) {
  return (
    <Link href={href} className={css.brand}>
      <Sign {...(size === undefined ? {} : { size })} />
      <span className={folds ? css.folding : undefined}>{name}</span>
    </Link>
  );
}
