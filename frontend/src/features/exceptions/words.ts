import {
  IconAlertTriangle,
  IconCheck,
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconHourglass,
  IconPlayerPause,
  IconUser,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Tone } from '@/ui/Status';
import type { CaseState, Level, Proposal } from './types';

interface Look {
  tone: Tone;
  icon: ComponentType<{ 'aria-hidden'?: boolean | 'true' }>;
}

/** How a level of risk looks; the word always stands beside it. */
export const levelLook: Readonly<Record<Level, Look>> = {
  LOW: { tone: 'good', icon: IconCircleCheck },
  MODERATE: { tone: 'wait', icon: IconCircle },
  HIGH: { tone: 'soon', icon: IconAlertTriangle },
  CRITICAL: { tone: 'late', icon: IconAlertTriangle },
};

export const stateLook: Readonly<Record<CaseState, Look>> = {
  DRAFT: { tone: 'you', icon: IconUser },
  SUBMITTED: { tone: 'wait', icon: IconHourglass },
  IN_CONVERSATION: { tone: 'wait', icon: IconHourglass },
  ALTERNATIVE_OFFERED: { tone: 'wait', icon: IconHourglass },
  AWAITING_DECISION: { tone: 'wait', icon: IconHourglass },
  APPROVED_PENDING: { tone: 'soon', icon: IconClock },
  ACTIVE: { tone: 'good', icon: IconCircleCheck },
  SUSPENDED: { tone: 'late', icon: IconPlayerPause },
  ENDING: { tone: 'late', icon: IconAlertTriangle },
  CLOSED: { tone: 'quiet', icon: IconCheck },
  RESOLVED_BY_ALTERNATIVE: { tone: 'good', icon: IconCircleCheck },
  DECLINED: { tone: 'quiet', icon: IconCircleX },
  WITHDRAWN: { tone: 'quiet', icon: IconCircleX },
};

export function proposalLook({ response, meetsNeed }: Proposal): Look & {
  word: 'waiting' | 'rejected' | 'works' | 'partly';
} {
  if (response === 'NONE') return { tone: 'wait', icon: IconHourglass, word: 'waiting' };
  if (response === 'REJECTED') return { tone: 'late', icon: IconCircleX, word: 'rejected' };
  return { tone: 'good', icon: IconCircleCheck, word: meetsNeed === 'FULLY' ? 'works' : 'partly' };
}
