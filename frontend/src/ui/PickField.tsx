import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import { MultiSelect, type MultiSelectProps, Select, type SelectProps } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

type Labelled = { label: string };

/** One of many, found by typing. */
export function PickField(props: SelectProps & Labelled) {
  const { t } = useTranslation('ui');
  return (
    <Select
      searchable
      withAsterisk={false}
      nothingFoundMessage={t('pick.nothing')}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      onKeyDownCapture={takeWhatIsLit}
      {...props}
    />
  );
}

/** Several of many. */
export function PickManyField(props: MultiSelectProps & Labelled) {
  const { t } = useTranslation('ui');
  return (
    <MultiSelect
      searchable
      withAsterisk={false}
      nothingFoundMessage={t('pick.nothing')}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      onKeyDownCapture={takeWhatIsLit}
      {...props}
    />
  );
}

/**
 * Enter takes the option that is lit. The library counts places in the list, and a list that changed meanwhile
 * has somebody else in that place.
 */
function takeWhatIsLit(event: KeyboardEvent<HTMLInputElement>) {
  const lit = event.currentTarget.getAttribute('aria-activedescendant');
  if (event.key !== 'Enter' || lit === null) return;
  event.preventDefault();
  event.stopPropagation();
  const option = document.getElementById(lit);
  if (option?.hasAttribute('data-combobox-selected')) option.click();
}
