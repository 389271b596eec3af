import { initials } from '@/lib/initials';
import css from './Face.module.css';

interface FaceProps {
  name: string;
  /** Those who work here are tinted; everybody who asks is neutral. */
  it?: boolean;
  size?: 'small' | 'normal' | 'large';
  /** Said and shown on hover; without it the face is only decoration beside a written name. */
  title?: string;
}

/** The letters are drawn, not written: as text they would be part of what a control is called. */
export function Face({ name, it = false, size = 'normal', title }: FaceProps) {
  const named =
    title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title, title };
  return (
    <span
      className={css.face}
      data-initials={initials(name)}
      data-it={it || undefined}
      data-size={size}
      {...named}
    />
  );
}

/** A place that nobody has taken yet. */
export function OpenFace() {
  return (
    <span className={`${css.face} ${css.open}`} aria-hidden="true">
      –
    </span>
  );
}
