import { describe, expect, it } from 'vitest';
import { daysUntil, formatDate, formatMoment, formatNumber, formatSize, formatTime, parseDate, todayIso } from './format';

describe('dates and numbers', () => {
  it('are written as Dutch readers write them', () => {
    expect(formatDate('2026-11-04')).toBe('04-11-2026');
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect([10, 3 * 1024, 1.44 * 1024 * 1024].map(formatSize)).toEqual(['1 kB', '3 kB', '1,4 MB']);
  });

  it('are moments in the Netherlands, in summer and in winter', () => {
    expect(formatTime('2026-07-01T12:03:00Z')).toBe('14:03');
    expect(formatTime('2026-12-01T12:03:00Z')).toBe('13:03');
    expect(formatMoment('2026-12-31T23:30:00Z')).toBe('01-01-2027 00:30');
  });

  it('begin a new day at midnight in the Netherlands', () => {
    expect(todayIso(new Date('2026-11-23T22:59:59Z'))).toBe('2026-11-23');
    expect(todayIso(new Date('2026-11-23T23:00:00Z'))).toBe('2026-11-24');
  });

  it('count whole days, also over a change of the clock', () => {
    expect(daysUntil('2026-10-26', '2026-10-24')).toBe(2);
    expect(daysUntil('2026-11-23', '2026-11-24')).toBe(-1);
    expect(daysUntil('2026-11-24', '2026-11-24')).toBe(0);
  });

  it('leave alone what is no date', () => {
    expect(formatDate('onbekend')).toBe('onbekend');
  });
});

describe('a typed date', () => {
  it.each(['24-11-2026', '24/11/2026', '24.11.2026', '24 11 2026', '24112026', '2026-11-24', ' 24-11-2026 '])('is read from %j', (text) => {
    expect(parseDate(text)).toBe('2026-11-24');
  });

  it('may leave out zeros', () => {
    expect(parseDate('1-2-2026')).toBe('2026-02-01');
  });

  it.each(['31-02-2026', '29-02-2025', '00-01-2026', '11/24/2026', '24-11-26', 'morgen', ''])('is refused for %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('exists on a leap day', () => {
    expect(parseDate('29-02-2028')).toBe('2028-02-29');
  });
});
