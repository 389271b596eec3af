import { type ComponentProps, createContext, type MouseEvent, use } from 'react';
import css from './Link.module.css';

/** What the program does when a link is followed or about to be. Without it, links are plain. */
export interface Navigation {
  go: (href: string) => void;
  /** Called when the pointer or the focus comes to a link, to fetch ahead what it leads to. */
  prepare: (href: string) => void;
}

const NavigationContext = createContext<Navigation | undefined>(undefined);

export const NavigationProvider = NavigationContext;

export function useNavigation(): Navigation {
  return (
    use(NavigationContext) ?? { go: (href) => window.location.assign(href), prepare: () => {} }
  );
}

export type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  href: string;
  /** `text` is underlined within sentences; without it a link has the look of what it stands in. */
  look?: 'text';
};

/** A real link: it can be copied, opened in another tab and read out. A plain click stays in the page. */
export function Link({ href, look, className, onClick, ...anchor }: LinkProps) {
  const navigation = use(NavigationContext);
  const local = href.startsWith('/');

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (event.defaultPrevented || navigation === undefined) return;
    if (!local || !isPlainClick(event) || anchor.target || anchor.download) return;
    event.preventDefault();
    navigation.go(href);
  }
  const prepare = local ? () => navigation?.prepare(href) : undefined;

  return (
    <a
      {...anchor}
      href={href}
      className={[look && css[look], className].filter(Boolean).join(' ') || undefined}
      onClick={follow}
      onMouseEnter={prepare}
      onFocus={prepare}
    />
  );
}

function isPlainClick(event: MouseEvent) {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}
