import { lazyRouteComponent } from '@tanstack/react-router';
import type { Namespace } from 'i18next';
import { loadWords } from './words';

type Feature = Extract<Namespace, string>;

/** A page and the words of its features, fetched when somebody goes there, both at once. */
export function page<Module extends Record<string, unknown>, Name extends keyof Module & string>(
  load: () => Promise<Module>,
  name: Name,
  ...features: Feature[]
) {
  return lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), ...features.map(loadWords)]);
    return module;
  }, name);
}
