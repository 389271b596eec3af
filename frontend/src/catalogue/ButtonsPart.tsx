import { IconCheck, IconDots, IconPlus } from '@tabler/icons-react';
import { ActionsMenu } from '@/ui/ActionsMenu';
import { Button, type ButtonKind, LinkButton } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import { Link } from '@/ui/Link';
import { ReasonedButton } from '@/ui/ReasonedButton';
import css from './catalogue.module.css';
import { Part } from './Part';

const kinds: ButtonKind[] = ['primary', 'default', 'outline', 'tonal', 'plain', 'note'];

export function ButtonsPart() {
  return (
    <Part name="Buttons">
      {(['large', 'normal', 'small'] as const).map((size) => (
        <div key={size} className={css.line}>
          {kinds.map((kind) => (
            <Button key={kind} kind={kind} size={size} icon={<IconCheck aria-hidden="true" />}>
              {kind}
            </Button>
          ))}
        </div>
      ))}
      <div className={css.line}>
        <Button kind="primary" after={<Kbd>Enter</Kbd>}>
          Accept
        </Button>
        <Button after={<Kbd>p</Kbd>}>Pass…</Button>
        <Button kind="primary" loading>
          Sending
        </Button>
        <Button disabled>Disabled</Button>
        <Button barred>Barred</Button>
        <LinkButton href="#buttons" icon={<IconPlus aria-hidden="true" />}>
          A link
        </LinkButton>
        <Link href="#buttons" look="text">
          A link in a sentence
        </Link>
      </div>
      <div className={css.line}>
        <ReasonedButton reason="Open the rating and the condition first. Then you may approve.">
          Approve
        </ReasonedButton>
        <ReasonedButton kind="primary">Approve until 30 June</ReasonedButton>
        <ActionsMenu
          opener={<Button kind="plain" aria-label="More" icon={<IconDots aria-hidden="true" />} />}
          groups={[
            {
              label: 'Ticket',
              actions: [
                { id: 'a', label: 'Copy the link', onSelect: () => {} },
                { id: 'b', label: 'Merge…', reason: 'Only its analyst may merge it' },
                { id: 'c', label: 'Watched', toggled: true, onSelect: () => {} },
              ],
            },
          ]}
        />
      </div>
    </Part>
  );
}
