import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { InboxPlace, InboxSlot } from '@/features/inbox/InboxSlot';
import { idle } from '@/lib/idle';
import { placesFor } from '../navigation';
import { loadWords } from '../words';
import { slots } from './slots';

const LazyFind = lazy(async () => {
  const [module] = await Promise.all([import('@/features/find/FindSlot'), loadWords('find')]);
  return { default: module.FindSlot };
});

const LazyPresence = lazy(async () => {
  const [module] = await Promise.all([import('@/features/desk/PresenceMenu'), loadWords('desk')]);
  return { default: module.PresenceMenu };
});

const LazyInbox = lazy(async () => {
  await idle();
  return { default: InboxSlot };
});

const LazyCalls = lazy(async () => {
  await idle();
  const [module] = await Promise.all([import('@/features/calls/CallStrip'), loadWords('calls')]);
  return { default: module.CallStrip };
});

function Find() {
  const { t } = useTranslation();
  const person = useSignedIn();
  if (!worksTickets(person.roles)) return null;
  const places = [...placesFor(person, 'working'), ...placesFor(person, 'asking')].map((place) => ({
    href: place.path,
    label: String(t(place.word)),
  }));
  return <LazyFind places={places} />;
}

function Presence() {
  return worksTickets(useSignedIn().roles) ? <LazyPresence /> : null;
}

function Calls() {
  return worksTickets(useSignedIn().roles) ? <LazyCalls /> : null;
}

function worksTickets(roles: readonly string[]): boolean {
  return roles.includes('ANALYST') || roles.includes('SUPERVISOR');
}

/** The headers stand before these have come; none moves what can be clicked already. */
function inPlace(Part: ComponentType, until?: ReactNode): ComponentType {
  return function InPlace() {
    return (
      <Suspense fallback={until}>
        <Part />
      </Suspense>
    );
  };
}

export function fillSlots() {
  slots.find = inPlace(Find);
  slots.inbox = inPlace(LazyInbox, <InboxPlace />);
  slots.presence = inPlace(Presence);
  slots.overEverything = inPlace(Calls);
}
