import {
  IconCheck,
  IconCircleCheck,
  IconCornerUpLeft,
  IconHourglass,
  IconPlayerPause,
  IconTool,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status, type Tone } from '@/ui/Status';
import type { Standing } from './standing';

type Icon = typeof IconCheck;

const looks: Record<Standing, [Tone, Icon]> = {
  inLine: ['wait', IconHourglass],
  inWork: ['wait', IconTool],
  yourTurn: ['you', IconCornerUpLeft],
  theirTurn: ['wait', IconHourglass],
  waiting: ['wait', IconHourglass],
  onHold: ['quiet', IconPlayerPause],
  tryIt: ['you', IconCircleCheck],
  finished: ['quiet', IconCheck],
  deciding: ['wait', IconHourglass],
  decided: ['quiet', IconCircleCheck],
  ended: ['quiet', IconCheck],
};

/** Where a request stands, in a word or two. */
export function StandingStatus({ standing }: { standing: Standing }) {
  const { t } = useTranslation('tickets');
  const [tone, icon] = looks[standing];
  return (
    <Status tone={tone} icon={icon}>
      {t(`standing.${standing}`)}
    </Status>
  );
}
