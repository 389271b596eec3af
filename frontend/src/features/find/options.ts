import { paths } from '@/app/paths';

export interface Found {
  kind: 'ticket' | 'person' | 'place' | 'all';
  label: string;
  beside: string;
  href: string;
}

export interface FoundTicket {
  number: number;
  title: string;
  requester: { name: string };
  queue: { name: string };
}

export interface FoundPerson {
  id: string;
  name: string;
  title?: string | null;
  department?: string | null;
}

export interface FoundThings {
  tickets: readonly FoundTicket[];
  people: readonly FoundPerson[];
}

/** What to offer for some words: pages by their names, then tickets, then people, then the whole search. */
export function optionsOf(
  words: string,
  found: FoundThings | undefined,
  places: readonly { href: string; label: string }[],
): Found[] {
  const inPlaces = places
    .filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()))
    .map(({ href, label }): Found => ({ kind: 'place', label, beside: '', href }));
  if (words === '') return inPlaces;
  return [
    ...(found?.tickets ?? []).map(
      ({ number, title, requester, queue }): Found => ({
        kind: 'ticket',
        label: title,
        beside: `${number} · ${requester.name} · ${queue.name}`,
        href: paths.deskTicket(number),
      }),
    ),
    ...inPlaces,
    ...(found?.people ?? []).map(
      ({ name, title, department }): Found => ({
        kind: 'person',
        label: name,
        beside: [title, department].filter(Boolean).join(', '),
        href: searchFor(name),
      }),
    ),
    { kind: 'all', label: words, beside: '', href: searchFor(words) },
  ];
}

function searchFor(words: string): string {
  return `${paths.desk}?${new URLSearchParams({ q: words })}`;
}
