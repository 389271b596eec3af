import type admin from './en/admin.json';
import type common from './en/common.json';
import type desk from './en/desk.json';
import type find from './en/find.json';
import type problems from './en/problems.json';
import type session from './en/session.json';
import type ui from './en/ui.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      admin: typeof admin;
      common: typeof common;
      desk: typeof desk;
      find: typeof find;
      problems: typeof problems;
      session: typeof session;
      ui: typeof ui;
    };
  }
}
