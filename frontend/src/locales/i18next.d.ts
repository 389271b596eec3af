import type common from './en/common.json';
import type exceptions from './en/exceptions.json';
import type problems from './en/problems.json';
import type session from './en/session.json';
import type ui from './en/ui.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      exceptions: typeof exceptions;
      problems: typeof problems;
      session: typeof session;
      ui: typeof ui;
    };
  }
}
