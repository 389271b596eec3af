import '@mantine/core/styles/Tooltip.layer.css';
import { Tooltip } from '@mantine/core';
import type { RefObject } from 'react';

/** A line beside something that is pointed at. Its own file, because it is fetched when first wanted. */
export function Tip({ target, label }: { target: RefObject<HTMLElement | null>; label: string }) {
  return <Tooltip target={target} label={label} opened />;
}
