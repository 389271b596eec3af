import { describe, expect, it } from 'vitest';
import { begunWith, isBlank, titleOf } from './asked';

describe('what the form begins with', () => {
  it('is what was typed on the front page', () => {
    const asked = begunWith(null, 'Join the supplier call from the train. It is at four.');
    expect(asked.title).toBe('Join the supplier call from the train');
    expect(asked.body).toBe('Join the supplier call from the train. It is at four.');
    expect(isBlank(begunWith(null, undefined))).toBe(true);
  });

  it('loses nothing of what was kept', () => {
    const kept = JSON.stringify({
      title: 'Scanner',
      body: 'It beeps.',
      impact: 'TEAM',
      urgency: 'STOPPED',
    });
    const asked = begunWith(kept, 'And the printer too');
    expect(asked).toMatchObject({
      title: 'Scanner',
      body: 'It beeps.\n\nAnd the printer too',
      impact: 'TEAM',
      urgency: 'STOPPED',
    });
    expect(begunWith(JSON.stringify(asked), 'And the printer too').body).toBe(asked.body);
  });

  it('asks for nothing more where a known way is taken', () => {
    const asked = begunWith(null, 'Films for the fair', 'Company encrypted stick');
    expect(asked).toMatchObject({
      title: 'Company encrypted stick',
      body: 'Company encrypted stick\n\nFilms for the fair',
      impact: 'ONE',
      urgency: 'HINDERED',
    });
    const kept = JSON.stringify({ ...asked, urgency: 'STOPPED' });
    expect(begunWith(kept, undefined, 'Company encrypted stick').urgency).toBe('STOPPED');
  });

  it('takes nothing strange', () => {
    for (const kept of [
      '{',
      '[]',
      '7',
      '{"impact":"ALL","requester":{"id":1},"files":[{"id":2}]}',
    ]) {
      expect(isBlank(begunWith(kept, undefined))).toBe(true);
    }
  });
});

it('makes a title of the first sentence, cut between words', () => {
  expect(titleOf('The scanner of gate 2 is dead. It beeps.')).toBe('The scanner of gate 2 is dead');
  expect(titleOf('word '.repeat(40))).toHaveLength(80);
  expect(titleOf('word '.repeat(40))).toMatch(/word…$/);
});
