import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import nl from '../language/nl';

/** The staff work in Dutch. Another language covers the shell and falls back to Dutch for what it lacks. */
export const talen = ['nl', 'ar'] as const;
export type Taal = (typeof talen)[number];

const memory = 'taal';
const lazily: Record<Exclude<Taal, 'nl'>, () => Promise<{ default: object }>> = {
  ar: () => import('../language/ar'),
};

export function directionOf(taal: string): 'ltr' | 'rtl' {
  return taal === 'ar' ? 'rtl' : 'ltr';
}

function isTaal(value: string | null): value is Taal {
  return talen.some((taal) => taal === value);
}

export async function chooseTaal(taal: Taal): Promise<void> {
  if (taal !== 'nl' && !i18next.hasResourceBundle(taal, 'translation')) {
    i18next.addResourceBundle(taal, 'translation', (await lazily[taal]()).default);
  }
  await i18next.changeLanguage(taal);
  document.documentElement.lang = taal;
  document.documentElement.dir = directionOf(taal);
  localStorage.setItem(memory, taal);
}

export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'nl',
    fallbackLng: 'nl',
    resources: { nl: { translation: nl } },
    interpolation: { escapeValue: false },
  });
  const remembered = localStorage.getItem(memory);
  if (isTaal(remembered) && remembered !== 'nl') await chooseTaal(remembered);
}
