import { IconArrowRight, IconMap, IconTicket, IconUser } from '@tabler/icons-react';
import {
  type ComponentType,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialogs';
import { useNavigation } from '@/ui/Link';
import { useFound } from './api';
import css from './Find.module.css';
import { type Found, optionsOf } from './options';

const icons: Record<Found['kind'], ComponentType<{ 'aria-hidden': 'true' }>> = {
  ticket: IconTicket,
  person: IconUser,
  place: IconMap,
  all: IconArrowRight,
};

interface FindDialogProps {
  places: readonly { href: string; label: string }[];
  onClose: () => void;
}

/** One box; the arrows choose, Enter goes there as soon as it is found, Esc leaves everything as it was. */
export function FindDialog({ places, onClose }: FindDialogProps) {
  const { t } = useTranslation('find');
  const navigation = useNavigation();
  const id = useId();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState('');
  const [goes, setGoes] = useState(false);
  const asked = useDeferredValue(words.trim());
  const found = useFound(asked);
  const options = optionsOf(asked, found.data, places);
  const at = Math.max(
    options.findIndex((option) => keyOf(option) === chosen),
    Math.min(0, options.length - 1),
  );
  const current = asked === words.trim() && !found.isPlaceholderData;

  function go(option: Found | undefined) {
    if (option === undefined) return;
    onClose();
    navigation.go(option.href);
  }
  const goAtLast = useEffectEvent(() => go(options[at]));
  useEffect(() => {
    if (goes && current) goAtLast();
  }, [goes, current]);
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') setGoes(true);
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = options[(at + by + options.length) % options.length];
    if (next !== undefined) setChosen(keyOf(next));
  }
  return (
    <Dialog opened onClose={onClose} title={t('open')} size={560}>
      <input
        className={css.box}
        role="combobox"
        aria-label={t('open')}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-found`}
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        placeholder={t('placeholder')}
        data-autofocus
        spellCheck={false}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setChosen('');
          setGoes(false);
        }}
        onKeyDown={press}
      />
      <div
        role="listbox"
        id={`${id}-found`}
        aria-label={t('found')}
        tabIndex={-1}
        className={css.options}
      >
        {options.map((option, index) => (
          <Option
            key={keyOf(option)}
            id={`${id}-${index}`}
            option={option}
            chosen={index === at}
            onGo={() => go(option)}
          />
        ))}
      </div>
      <p role="status" className={css.say}>
        {saying(asked, found, options.length, t)}
      </p>
    </Dialog>
  );
}

function keyOf({ kind, href }: Found): string {
  return `${kind} ${href}`;
}

type Translate = ReturnType<typeof useTranslation<'find'>>['t'];

function saying(
  asked: string,
  found: { isError: boolean; isPending: boolean },
  count: number,
  t: Translate,
) {
  if (asked === '') return t('hint');
  if (found.isError) return t('failed');
  if (found.isPending) return t('looking');
  return t('count', { count });
}

interface OptionProps {
  id: string;
  option: Found;
  chosen: boolean;
  onGo: () => void;
}

function Option({ id, option, chosen, onGo }: OptionProps) {
  const { t } = useTranslation('find');
  const Icon = icons[option.kind];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the focus
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      className={css.option}
      onClick={onGo}
      ref={(element) => {
        if (chosen) element?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <Icon aria-hidden="true" />
      <span>
        <b>{option.kind === 'all' ? t('all', { words: option.label }) : option.label}</b>
        {option.beside !== '' && <span>{option.beside}</span>}
      </span>
    </div>
  );
}
