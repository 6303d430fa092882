import type { i18n } from 'i18next';
import { useEffect, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Taal } from '../api/types';
import { directionOf, textsIn } from './taal';

/** Everything inside is in one of the seven languages, and is read in its direction. */
export function InTaal({ taal, children }: Readonly<{ taal: Taal; children: ReactNode }>) {
  const [texts, setTexts] = useState<i18n>();
  useEffect(() => {
    let current = true;
    void textsIn(taal).then((loaded) => {
      if (current) setTexts(loaded);
    });
    return () => {
      current = false;
    };
  }, [taal]);

  useEffect(() => {
    const root = document.documentElement;
    const before = { lang: root.lang, dir: root.dir };
    Object.assign(root, { lang: taal, dir: directionOf(taal) });
    return () => void Object.assign(root, before);
  }, [taal]);

  if (texts === undefined) return <div className="app-laden" role="status" aria-busy="true" />;
  return <I18nextProvider i18n={texts}>{children}</I18nextProvider>;
}
