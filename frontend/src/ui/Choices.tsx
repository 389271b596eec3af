import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import '@mantine/core/styles/RadioIndicator.layer.css';
import '@mantine/core/styles/RadioCard.layer.css';
import { Radio, type RadioGroupProps } from '@mantine/core';
import css from './Choices.module.css';

export interface Option {
  value: string;
  label: string;
  /** A few words that make the choice easier. */
  description?: string;
}

type OptionCardsProps = Omit<RadioGroupProps, 'children' | 'label'> & {
  label: string;
  options: readonly Option[];
  /** Two beside each other on a wide page. */
  inRow?: boolean;
};

/** One of a few, each with room for a line of explanation. */
export function OptionCards({ options, inRow = false, ...group }: OptionCardsProps) {
  return (
    <Radio.Group
      {...group}
      withAsterisk={false}
      classNames={{ label: css.question }}
      data-faulty={Boolean(group.error) || undefined}
    >
      <div className={css.cards} data-in-row={inRow || undefined}>
        {options.map((option) => (
          <Radio.Card key={option.value} value={option.value} className={css.card}>
            <Radio.Indicator className={css.indicator} />
            <span>
              {option.label}
              {option.description !== undefined && <small>{option.description}</small>}
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
