import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** So long may whoever took the focus away bring it back themselves, as a closing dialog does. */
const patience = 120;

const findTitle = () => document.querySelector<HTMLElement>('[data-page-title]');

const isNowhere = () => document.activeElement === document.body;

/**
 * On another page the focus starts at its title, as it would after loading it; and where what had the
 * focus goes away, the focus goes no further than to what it stood in.
 */
export function useFocus() {
  const router = useRouter();
  useEffect(() => {
    let first = true;
    let arriving = false;
    let around: Element[] = [];
    let timer = 0;

    function remember({ target }: FocusEvent) {
      around = [];
      for (let at = target instanceof Element ? target : null; at !== null; at = at.parentElement) {
        around.push(at);
      }
    }
    function bringBack() {
      if (!isNowhere() || around[0]?.isConnected !== false) return;
      // A menu that is only loaded takes the place of its button, and remembers what had the focus.
      if (around[0].getAttribute('aria-haspopup') === 'menu') return;
      const left = around.find((element) => element.isConnected);
      const place = left?.closest<HTMLElement>('section, form, [role="dialog"]') ?? findTitle();
      if (place?.hasAttribute('tabindex') === false) place.tabIndex = -1;
      place?.focus({ preventScroll: true });
    }
    /** Who has gone on by themselves is not called back. */
    function goOn() {
      arriving = false;
    }
    function look() {
      const title = arriving ? findTitle() : null;
      if (title !== null) {
        arriving = false;
        title.focus({ preventScroll: true });
      } else if (around[0]?.isConnected === false && isNowhere()) {
        clearTimeout(timer);
        timer = window.setTimeout(bringBack, patience);
      }
    }
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    document.addEventListener('keydown', goOn);
    document.addEventListener('pointerdown', goOn);
    const end = router.subscribe('onRendered', ({ pathChanged }) => {
      const arrived = !first && pathChanged;
      first = false;
      if (!arrived || document.querySelector('[autofocus], [data-autofocus]')) return;
      const title = findTitle();
      title?.focus({ preventScroll: true });
      arriving = title === null;
    });
    return () => {
      end();
      watch.disconnect();
      clearTimeout(timer);
      document.removeEventListener('focusin', remember);
      document.removeEventListener('keydown', goOn);
      document.removeEventListener('pointerdown', goOn);
    };
  }, [router]);
}
