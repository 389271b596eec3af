import type { ReactNode } from 'react';
import type { ServerForm } from './serverForm';

export interface Named {
  id: string;
  name: string;
}

export interface NamedFormProps<Thing extends Named, Values extends { name: string }> {
  /** One of the list, or `new`. */
  id: string;
  /** Undefined as long as it is being loaded. */
  list: readonly Thing[] | undefined;
  /** What its name is called, what a new one is called, and what the button for one says. */
  words: { name: string; fresh: string; add: string };
  onClose: () => void;
  initialOf: (thing: Thing | null) => Values;
  add: (body: Values, headers: Record<string, string>) => Promise<Thing>;
  change: (thing: Thing, body: Values) => Promise<Thing>;
  /** What it has besides its name. */
  children?: (field: ServerForm<Values>['field'], thing: Thing | null) => ReactNode;
}
