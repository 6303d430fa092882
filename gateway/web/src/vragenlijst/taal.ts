import i18next, { type i18n } from 'i18next';
import type { Taal } from '../api/types';

/** Each language is named in that language itself, in its own script. A flag is a country, not a language. */
export const taalnamen: Readonly<Record<Taal, string>> = {
  nl: 'Nederlands',
  en: 'English',
  ar: 'العربية',
  ti: 'ትግርኛ',
  fa: 'فارسی',
  tr: 'Türkçe',
  uk: 'Українська',
};

export const vraagtalen = Object.keys(taalnamen) as readonly Taal[];

export function isTaal(value: unknown): value is Taal {
  return vraagtalen.some((taal) => taal === value);
}

export function directionOf(taal: Taal): 'ltr' | 'rtl' {
  return taal === 'ar' || taal === 'fa' ? 'rtl' : 'ltr';
}

const texts: Readonly<Record<Taal, () => Promise<{ default: object }>>> = {
  nl: () => import('../language/nl/vragen.json'),
  en: () => import('../language/en/vragen.json'),
  ar: () => import('../language/ar/vragen.json'),
  ti: () => import('../language/ti/vragen.json'),
  fa: () => import('../language/fa/vragen.json'),
  tr: () => import('../language/tr/vragen.json'),
  uk: () => import('../language/uk/vragen.json'),
};

/**
 * The texts around the questions, in the language of who answers; the rest of the app keeps its own language.
 * Numbers and dates stand in Latin digits in each of them, as in the questions and on every Dutch letter: browsers know
 * nothing of Tigrinya, and take the Persian calendar for Farsi.
 */
export async function textsIn(taal: Taal): Promise<i18n> {
  const { default: vragen } = await texts[taal]();
  i18next.addResourceBundle(taal, 'vragen', vragen);
  return i18next.cloneInstance({ lng: taal, fallbackLng: false, defaultNS: 'vragen' });
}
