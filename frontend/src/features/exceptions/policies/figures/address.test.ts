import { describe, expect, it } from 'vitest';
import { casesAddress, overOf, spanAddress, wantedOf } from './address';

describe('the address of the figures about rules', () => {
  it('keeps what it knows and leaves out the rest', () => {
    expect(spanAddress({ until: '2026-Q2', quarters: 4, rule: 'x' })).toEqual({
      until: '2026-Q2',
      quarters: '4',
    });
    expect(spanAddress({ quarters: '3' })).toEqual({});
    expect(casesAddress({ figure: 'MOOD', seniority: 'KING', team: 'a' })).toEqual({ team: 'a' });
  });

  it('is what the server is asked for', () => {
    expect(overOf({ until: '2026-Q2', quarters: '8' })).toEqual({ until: '2026-Q2', quarters: 8 });
    expect(wantedOf(casesAddress({ figure: 'APPROVED', restriction: 'usb_storage' }))).toEqual({
      figure: 'APPROVED',
      restriction: 'usb_storage',
    });
    expect(wantedOf({})).toEqual({ figure: 'REQUESTS' });
  });
});
