import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Taal } from '../api/types';

/** A voice of this device that speaks the language; undefined when it has none. */
function useVoice(taal: Taal): SpeechSynthesisVoice | undefined {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const read = () => setVoices(window.speechSynthesis.getVoices());
    read();
    window.speechSynthesis.addEventListener('voiceschanged', read);
    return () => {
      window.speechSynthesis.removeEventListener('voiceschanged', read);
      window.speechSynthesis.cancel();
    };
  }, []);
  // A voice that speaks through a server of its maker would send what is asked to a third party.
  return voices.find(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === taal);
}

/** Reads texts aloud in the order of the page. Without a voice for the language there is no button. */
export function Voorlezen({ taal, teksten }: Readonly<{ taal: Taal; teksten: readonly string[] }>) {
  const { t } = useTranslation();
  const voice = useVoice(taal);
  const [reading, setReading] = useState(false);
  if (voice === undefined) return null;

  const read = () => {
    window.speechSynthesis.cancel();
    const parts = teksten.map((tekst) => Object.assign(new SpeechSynthesisUtterance(tekst), { voice, lang: voice.lang, rate: 0.9 }));
    const last = parts.at(-1);
    if (last === undefined) return;
    last.onend = () => setReading(false);
    last.onerror = () => setReading(false);
    parts.forEach((part) => window.speechSynthesis.speak(part));
    setReading(true);
  };
  const stop = () => {
    window.speechSynthesis.cancel();
    setReading(false);
  };
  return (
    <button type="button" className="vraag-knop vraag-knop--klein" onClick={reading ? stop : read}>
      <svg className="app-icoon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={reading ? 'M7 6h3v12H7zm7 0h3v12h-3z' : 'M4 9.5v5h3.5L12 19V5L7.5 9.5zm11.5-1a5 5 0 0 1 0 7m2.5-9.5a9 9 0 0 1 0 12'} />
      </svg>
      {t(reading ? 'stoppen' : 'voorlezen')}
    </button>
  );
}
