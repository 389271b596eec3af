import { screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import type { Slot } from '../types';
import { MustAgree } from './MustAgree';

beforeAll(() => loadWords('exceptions'));

const slot: Slot = {
  role: 'LINE_MANAGER',
  side: 'BUSINESS',
  heldBy: 'LINE_MANAGER',
  people: [{ id: '1', name: 'Maren' }],
  standIns: [
    {
      deputy: { id: '2', name: 'Ingrid' },
      person: { id: '1', name: 'Maren' },
      lastDay: '2026-12-03',
    },
  ],
  escalation: {
    overdueAt: '2026-11-26T16:00:00Z',
    overdue: false,
    nextLevelAt: '2026-11-30T16:00:00Z',
    atNextLevel: false,
    role: 'DEPARTMENT_HEAD',
    people: [{ id: '3', name: 'Henrik' }],
  },
  yours: false,
};

const late = (more: object): Slot => ({
  ...slot,
  escalation: { ...slot.escalation, ...more } as NonNullable<Slot['escalation']>,
});

test('a slot says who stands in for whom, until when, and who is asked where nobody answers', () => {
  show(<MustAgree slot={slot} />);
  expect(screen.getByText(/^Ingrid for Maren until 3 December/)).toBeVisible();
  expect(
    screen.getByText(/^If nobody answers, Henrik \(Department head\) may agree as well from/),
  ).toBeVisible();
  expect(screen.queryByText(/was due/)).toBeNull();
});

test('it says since when it is late, and that deputies are asked too', () => {
  show(<MustAgree slot={late({ overdue: true })} />);
  expect(screen.getByText(/^The decision was due .*; deputies are asked too\.$/)).toBeVisible();
});

test('it says why the next level may agree as well, and since when', () => {
  show(<MustAgree slot={late({ overdue: true, atNextLevel: true })} />);
  expect(screen.getByText(/^Nobody answered in time: since .*, Henrik/)).toBeVisible();
  expect(screen.queryByText(/^If nobody answers/)).toBeNull();
});

test('who agreed for somebody is named with them', () => {
  show(
    <MustAgree
      slot={{
        ...slot,
        filledBy: { id: '2', name: 'Ingrid' },
        onBehalfOf: { id: '1', name: 'Maren' },
        escalation: null,
      }}
    />,
  );
  expect(screen.getByText('Ingrid')).toBeVisible();
  expect(screen.getByText(/, for Maren$/)).toBeVisible();
});
