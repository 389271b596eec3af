import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialogs';
import { useShortcuts } from '@/ui/keys';
import css from './Shell.module.css';

const mac = /Mac|iPhone|iPad/.test(navigator.userAgent);
const names: Record<string, string> = { mod: mac ? '⌘' : 'Ctrl', ' ': 'Space' };

/** The keys that work on this page, as they are registered. */
export function KeyHelpOpened({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const shortcuts = useShortcuts();
  const shown = shortcuts.filter(
    (shortcut, index) => shortcuts.findLastIndex((other) => other.keys === shortcut.keys) === index,
  );
  return (
    <Dialog opened={opened} onClose={onClose} title={t('keys.title')}>
      <dl className={css.keys}>
        {shown.map((shortcut) => (
          <div key={shortcut.keys}>
            <dt>{shortcut.label}</dt>
            <dd>
              {shortcut.keys
                .split(/[ +]/)
                .filter((key) => key !== '')
                .map((key) => (
                  <kbd key={key}>{names[key] ?? key}</kbd>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
