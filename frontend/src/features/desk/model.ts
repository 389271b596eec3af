import type { components } from '@/api/schema';

/** The server's own shapes, by the names that the desk uses for them. */
type Schemas = components['schemas'];

export type Person = Schemas['PersonName'];
export type Ticket = Schemas['TicketDetail'];
export type TicketStatus = Schemas['TicketStatus'];
export type TicketAction = Schemas['TicketAction'];
export type Impact = Schemas['Impact'];
export type Urgency = Schemas['Urgency'];
export type MessageEntry = Schemas['MessageView'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type DeskOverview = Schemas['DeskOverview'];
export type WorkState = Schemas['WorkList'];
export type Presence = Schemas['DeskState'];
export type Offer = Schemas['OfferCard'];
export type PassReason = Schemas['PassReason'];
export type PickReason = Schemas['PickReason'];
export type TicketPromise = Schemas['PromiseView'];
export type Standing = Schemas['TicketStanding'];
export type Doing = Schemas['Doing'];
export type SomebodyHere = Schemas['SomebodyHere'];
export type RequesterContext = Schemas['RequesterContext'];

/** A row of any list of the desk: of my work, of a line, or found by words. */
export type TicketRow = Pick<
  Schemas['DeskTicket'],
  'number' | 'title' | 'status' | 'requester' | 'assignee' | 'createdAt' | 'heldUntil'
> &
  Partial<Pick<Schemas['DeskTicket'], 'promise' | 'offeredTo'>>;
