import type { ComponentType, ReactNode } from 'react';
import css from './Status.module.css';

/**
 * `good` kept or in force, `soon` a promise near its time, `late` a broken one or a concern,
 * `wait` the ball is with somebody else, `you` your turn, `quiet` nothing to do.
 */
export type Tone = 'good' | 'soon' | 'late' | 'wait' | 'you' | 'quiet';

interface StatusProps {
  tone: Tone;
  /** Never colour alone: an icon and a word always go with it. */
  icon: ComponentType<{ 'aria-hidden'?: boolean | 'true' }>;
  children: ReactNode;
  /** With its own soft ground, where it stands in running text or on a busy page. */
  pill?: boolean;
  /** A whole sentence, which may take several lines. */
  sentence?: boolean;
  className?: string;
}

export function Status(props: StatusProps) {
  const { tone, icon: Icon, children, pill = false, sentence = false, className } = props;
  return (
    <span
      className={[css.status, className].filter(Boolean).join(' ')}
      data-tone={tone}
      data-pill={pill || undefined}
      data-sentence={sentence || undefined}
    >
      <Icon aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}
