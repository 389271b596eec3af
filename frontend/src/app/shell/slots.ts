import type { ComponentType } from 'react';

/**
 * What features put into the headers. Each is a component of its own that fetches what it shows;
 * where a feature has not moved in yet, its slot stays empty.
 */
export const slots: {
  /** Finds anything; stands in the header at work and opens with Ctrl+K. */
  find?: ComponentType;
  /** What happened to me; stands in both headers. */
  inbox?: ComponentType;
  /** Whether I can be offered work; stands in the header at work. */
  presence?: ComponentType;
  /** Over everything, in both faces: a call that rings. */
  overEverything?: ComponentType;
} = {};
