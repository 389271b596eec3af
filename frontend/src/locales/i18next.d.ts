import type admin from './en/admin.json';
import type ask from './en/ask.json';
import type calls from './en/calls.json';
import type common from './en/common.json';
import type desk from './en/desk.json';
import type exceptions from './en/exceptions.json';
import type fairness from './en/fairness.json';
import type find from './en/find.json';
import type happened from './en/happened.json';
import type harbour from './en/harbour.json';
import type hearing from './en/hearing.json';
import type inbox from './en/inbox.json';
import type policies from './en/policies.json';
import type problems from './en/problems.json';
import type requests from './en/requests.json';
import type session from './en/session.json';
import type supervise from './en/supervise.json';
import type ticket from './en/ticket.json';
import type tickets from './en/tickets.json';
import type ui from './en/ui.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      ask: typeof ask;
      admin: typeof admin;
      calls: typeof calls;
      common: typeof common;
      exceptions: typeof exceptions;
      desk: typeof desk;
      fairness: typeof fairness;
      find: typeof find;
      happened: typeof happened;
      harbour: typeof harbour;
      hearing: typeof hearing;
      inbox: typeof inbox;
      policies: typeof policies;
      problems: typeof problems;
      requests: typeof requests;
      session: typeof session;
      supervise: typeof supervise;
      ticket: typeof ticket;
      tickets: typeof tickets;
      ui: typeof ui;
    };
  }
}
