import { useEffect, useRef, useSyncExternalStore } from 'react';

/** A key that does something on this page: `n`, `Enter`, `?`, `mod+k`, or two after another, `g d`. */
export interface Shortcut {
  keys: string;
  label: string;
  action: () => void;
}

let shortcuts: readonly Shortcut[] = [];
const listeners = new Set<() => void>();
let first: { key: string; at: number } | undefined;

function change(next: readonly Shortcut[]) {
  shortcuts = next;
  for (const listener of listeners) listener();
}

/**
 * Makes a key work while the component is there. Give null to bar it. What is registered last wins,
 * so an open panel may take a key from the page under it.
 */
export function useShortcut(keys: string, label: string, action: (() => void) | null) {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  const works = action !== null;
  useEffect(() => {
    if (!works) return undefined;
    const shortcut = { keys, label, action: () => latest.current?.() };
    change([...shortcuts, shortcut]);
    return () => change(shortcuts.filter((other) => other !== shortcut));
  }, [keys, label, works]);
}

/** All keys that work now, for the page that shows them. */
export function useShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shortcuts,
  );
}

/** Listens once for the whole program. */
export function useShortcutListener() {
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function press(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  const withMod = event.ctrlKey || event.metaKey;
  if (event.altKey || (!withMod && isTaken(event))) return;
  const key =
    (withMod ? 'mod+' : '') + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
  const pair =
    first !== undefined && event.timeStamp - first.at < 1500 ? `${first.key} ${key}` : '';
  first = undefined;
  const found = last(pair) ?? last(key);
  if (found !== undefined) {
    event.preventDefault();
    found.action();
  } else if (shortcuts.some((shortcut) => shortcut.keys.startsWith(`${key} `))) {
    first = { key, at: event.timeStamp };
  }
}

function last(keys: string): Shortcut | undefined {
  return shortcuts.findLast((shortcut) => shortcut.keys === keys);
}

/** An open menu, and a field whose suggestions are open, take Escape for themselves. */
export function takesEscape(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[data-mantine-stop-propagation="true"]') !== null
  );
}

/** Where a key means something already: in a text, on a control that Enter or Space presses, in a menu or dialog. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('input, textarea, select')) return true;
  if (event.key === 'Escape' && takesEscape(target)) return true;
  if (document.querySelector('[aria-modal="true"]') !== null) return true;
  const presses = event.key === 'Enter' || event.key === ' ' || event.key.startsWith('Arrow');
  return presses && target.matches('a, button, summary, [role]');
}
