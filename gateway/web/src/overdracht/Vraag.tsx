import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overdracht } from '../api/types';
import { useGemeenteNaam } from '../app/session';
import { Button } from '../ui/Button';

/** What is missing, as one message to COA. It holds the reference only: a message may be read by anybody. */
export function Vraag({ overdracht }: Readonly<{ overdracht: Overdracht }>) {
  const { t } = useTranslation();
  const gemeenteNaam = useGemeenteNaam();
  const [copied, setCopied] = useState<'' | 'gekopieerd' | 'kopieerFout'>('');
  const message = [
    t('overdracht.vraag.aanhef'),
    t('overdracht.vraag.inleiding', { kenmerk: overdracht.kenmerk, gemeente: gemeenteNaam(overdracht.gemeente) }),
    overdracht.ontbreekt.map((one) => `- ${t(`overdracht.onderdeel.${one}`)}`).join('\n'),
    t('overdracht.vraag.slot'),
  ].join('\n\n');
  const copy = () =>
    navigator.clipboard.writeText(message).then(
      () => setCopied('gekopieerd'),
      () => setCopied('kopieerFout'),
    );
  return (
    <section>
      <h2 className="app-groep__titel">{t('overdracht.vraag.titel')}</h2>
      <p className="app-klein">{t('overdracht.vraag.uitleg')}</p>
      <blockquote className="app-lopend overdracht-vraag">{message}</blockquote>
      <div className="app-knoppen">
        <Button onClick={() => void copy()}>{t('overdracht.vraag.kopieer')}</Button>
        <span role="status">{copied !== '' && t(`overdracht.vraag.${copied}`)}</span>
      </div>
    </section>
  );
}
