import type ask from './en/ask.json';
import type common from './en/common.json';
import type problems from './en/problems.json';
import type session from './en/session.json';
import type tickets from './en/tickets.json';
import type ui from './en/ui.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      ask: typeof ask;
      common: typeof common;
      problems: typeof problems;
      session: typeof session;
      tickets: typeof tickets;
      ui: typeof ui;
    };
  }
}
