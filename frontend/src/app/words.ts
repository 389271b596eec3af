import i18next, { type Namespace, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import ask from '@/locales/en/ask.json';
import common from '@/locales/en/common.json';
import problems from '@/locales/en/problems.json';
import tickets from '@/locales/en/tickets.json';
import ui from '@/locales/en/ui.json';

/** The words of each feature come with its first page. These are wanted everywhere, or on the first one. */
const everywhere: Resource = { en: { common, problems, ui, ask, tickets } };

const files = import.meta.glob<Record<string, unknown>>(
  ['../locales/*/*.json', '!../locales/en/{common,problems,ui,ask,tickets}.json'],
  { import: 'default' },
);

export function initWords() {
  return i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: everywhere,
    partialBundledLanguages: true,
    ns: Object.keys(everywhere.en ?? {}),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

/** Loads the words of a feature; a page that is shown finds them there. */
export async function loadWords(feature: Extract<Namespace, string>): Promise<void> {
  const language = i18next.resolvedLanguage ?? 'en';
  if (i18next.hasResourceBundle(language, feature)) return;
  const load = files[`../locales/${language}/${feature}.json`];
  if (load !== undefined) i18next.addResourceBundle(language, feature, await load());
}
