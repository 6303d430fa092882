/** Dates and numbers as Dutch readers write them. All days are days in the Netherlands. */

const zone = 'Europe/Amsterdam';
const day = new Intl.DateTimeFormat('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: zone });
const moment = new Intl.DateTimeFormat('nl-NL', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: zone,
});
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
const number = new Intl.NumberFormat('nl-NL');
const oneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const list = new Intl.ListFormat('nl', { type: 'conjunction' });

const dayInMs = 86_400_000;

/** 2026-11-24 → 24-11-2026 */
export function formatDate(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : day.format(date);
}

/** An instant → 14:03 */
export function formatTime(instant: string): string {
  return time.format(new Date(instant));
}

/** An instant → 24-11-2026 14:03 */
export function formatMoment(instant: string): string {
  return moment.format(new Date(instant)).replace(',', '');
}

export function formatNumber(value: number): string {
  return number.format(value);
}

/** 3 kB, 1,4 MB: as large files are spoken of. */
export function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${number.format(Math.max(1, Math.round(kilobytes)))} kB` : `${oneDecimal.format(kilobytes / 1024)} MB`;
}

/** Assen, Aa en Hunze en Tynaarlo */
export function formatList(words: readonly string[]): string {
  return list.format(words);
}

/** The day it is now in the Netherlands, as 2026-11-24. */
export function todayIso(now: Date = new Date()): string {
  return today.format(now);
}

/** Whole days from `today` until `iso`; negative when it is past. */
export function daysUntil(iso: string, from: string = todayIso()): number {
  return Math.round((Date.parse(iso) - Date.parse(from)) / dayInMs);
}

/** Reads what people type for a date (24-11-2026, 24/11/2026, 24112026, 2026-11-24); undefined when it is no real day. */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim();
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(trimmed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  const parts = dutch ? [dutch[3], dutch[2], dutch[1]] : iso ? [iso[1], iso[2], iso[3]] : undefined;
  if (!parts) return undefined;
  const [year, month, date] = parts.map(Number) as [number, number, number];
  const value = new Date(Date.UTC(year, month - 1, date));
  const real = value.getUTCFullYear() === year && value.getUTCMonth() === month - 1 && value.getUTCDate() === date;
  return real ? value.toISOString().slice(0, 10) : undefined;
}
