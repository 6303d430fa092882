import { describe, expect, it } from 'vitest';
import { halfjaarOf, isHalfjaar, nextHalfjaar, openHalfjaren } from './halfjaar';

describe('a half year', () => {
  it('begins in January and in July', () => {
    expect(halfjaarOf('2026-06-30')).toBe('2026-1');
    expect(halfjaarOf('2026-07-01')).toBe('2026-2');
  });

  it('is followed by the other half', () => {
    expect(nextHalfjaar('2026-1')).toBe('2026-2');
    expect(nextHalfjaar('2026-2')).toBe('2027-1');
  });

  it('has a year and a half', () => {
    expect(isHalfjaar('2026-1')).toBe(true);
    expect(['2026-3', '1999-1', '2026'].some(isHalfjaar)).toBe(false);
  });

  it('is not offered when it is recorded already', () => {
    expect(openHalfjaren('2026-11-24', ['2026-2']).slice(0, 3)).toEqual(['2027-2', '2027-1', '2026-1']);
  });
});
