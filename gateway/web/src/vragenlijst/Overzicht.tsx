import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Vraag, Vragenlijst } from '../api/types';
import type { Deur } from './deur';
import { Kop } from './Kop';
import { Veldfout } from './Veldfout';
import { textOf, type Antwoorden } from './vragen';
import { isOver, type Stand } from './wachtrij';

interface OverzichtProps {
  deur: Deur;
  vragenlijst: Vragenlijst;
  vragen: readonly Vraag[];
  antwoorden: Antwoorden;
  stand: Stand;
  onChange: (vraagId: string) => void;
  onKlaar: () => void;
  /** One may not go on here any more. */
  onLost: () => void;
}

/** Everything that was answered, to look over before one is done. */
export function Overzicht(props: Readonly<OverzichtProps>) {
  const { deur, vragenlijst, vragen, antwoorden, stand, onChange, onKlaar, onLost } = props;
  const { t } = useTranslation();
  const finish = useMutation({
    mutationFn: () => deur.finish(),
    onSuccess: onKlaar,
    onError: (error) => {
      if (isOver(error)) onLost();
    },
  });
  const unsaved = stand.wachtend.length > 0;
  return (
    <>
      <Kop plaatje="rekening">{t('overzicht.titel')}</Kop>
      <p className="vraag-uitleg">{t('overzicht.uitleg')}</p>
      {vragenlijst.secties.map(({ id, titel, vragen: all }) => {
        const asked = all.filter((vraag) => vragen.includes(vraag));
        return (
          asked.length > 0 && (
            <section key={id} className="vraag-overzicht" aria-labelledby={`sectie-${id}`}>
              <h2 id={`sectie-${id}`} className="utrecht-heading-2">
                {titel}
              </h2>
              <ul>
                {asked.map((vraag) => (
                  <Regel
                    key={vraag.id}
                    vraag={vraag}
                    tekst={textOf(vraag, antwoorden[vraag.id], vragenlijst.overslaan) ?? t('overzicht.praten')}
                    geweigerd={stand.geweigerd.includes(vraag.id)}
                    onChange={() => onChange(vraag.id)}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {finish.isError && <Veldfout>{t('fout.laden')}</Veldfout>}
      <div className="vraag-voet">
        {unsaved && <p className="vraag-fout">{t('overzicht.eerstOpslaan')}</p>}
        <button
          type="button"
          className="vraag-knop vraag-knop--hoofd"
          disabled={unsaved || finish.isPending}
          onClick={() => finish.mutate()}
        >
          {t('overzicht.klaar')}
        </button>
      </div>
    </>
  );
}

interface RegelProps {
  vraag: Vraag;
  tekst: string;
  geweigerd: boolean;
  onChange: () => void;
}

function Regel({ vraag, tekst, geweigerd, onChange }: Readonly<RegelProps>) {
  const { t } = useTranslation();
  return (
    <li>
      <p className="vraag-overzicht__vraag">{vraag.tekst}</p>
      <p className="vraag-overzicht__antwoord" dir="auto">
        {tekst}
      </p>
      {geweigerd && <Veldfout>{t('fout.geweigerd')}</Veldfout>}
      <button type="button" className="vraag-knop vraag-knop--klein" onClick={onChange}>
        {t('overzicht.wijzigen')}
        <span className="app-alleen-voorlezen">{`: ${vraag.tekst}`}</span>
      </button>
    </li>
  );
}
