import { Kbd } from '@/ui/Kbd';
import { useShortcut } from '@/ui/keys';
import css from './CallStrip.module.css';

interface ChoiceProps {
  place: string;
  label: string;
  onChoose: () => void;
  ref?: React.Ref<HTMLButtonElement> | undefined;
}

/** Something to choose, and the number that chooses it. */
export function Choice({ place, label, onChoose, ref }: ChoiceProps) {
  useShortcut(place, label, onChoose);
  return (
    <button type="button" className={css.choice} onClick={onChoose} ref={ref}>
      <Kbd>{place}</Kbd>
      <span>{label}</span>
    </button>
  );
}
