import { z } from 'zod';
import { parseDate, todayIso } from '../format';

// The Content-Security-Policy forbids code made at run time, which zod would otherwise use for speed.
z.config({ jitless: true });

/*
 * Fields hold what people see: a date is text as typed. Messages are keys of the language files.
 */

export const filled = z.string().trim().min(1, 'validatie.verplicht').max(200, 'validatie.teLang');
export const text = z.string().trim().max(200, 'validatie.teLang');
export const longText = z.string().trim().max(2000, 'validatie.teLang');

const realDate = (value: string) => value.trim() === '' || parseDate(value) !== undefined;
export const date = z.string().refine(realDate, 'validatie.datum');
export const filledDate = z.string().trim().min(1, 'validatie.verplicht').refine(realDate, 'validatie.datum');

/** Also passes what is no date at all: that has a message of its own. */
export function notInFuture(value: string): boolean {
  const iso = parseDate(value);
  return iso === undefined || iso <= todayIso();
}

/** A BSN: nine digits of which the weighted sum is a multiple of eleven. */
export function isBsn(value: string): boolean {
  if (!/^\d{9}$/.test(value)) return false;
  const sum = [...value].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0 && value !== '000000000';
}

/** Empty means absent: the services refuse empty text. */
export function absent(value: string): string | undefined {
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}
