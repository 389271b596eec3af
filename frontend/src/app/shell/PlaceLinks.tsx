import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Link } from '@/ui/Link';
import type { Place } from '../navigation';
import { paths } from '../paths';

/** The places of a header, with the one marked that the page belongs to. */
export function PlaceLinks({ label, places }: { label: string; places: readonly Place[] }) {
  const { t } = useTranslation();
  const here = useLocation({ select: (location) => location.pathname });
  if (places.length === 0) return null;
  return (
    <nav aria-label={label}>
      {places.map((place) => (
        <Link
          key={place.path}
          href={place.path}
          data-narrow={
            place.face === 'asking' && place.path !== paths.home ? undefined : 'elsewhere'
          }
          aria-current={belongs(here, place.path) ? 'page' : undefined}
        >
          {String(t(place.word))}
        </Link>
      ))}
    </nav>
  );
}

function belongs(here: string, path: string): boolean {
  return here === path || (path !== '/' && here.startsWith(`${path}/`));
}
