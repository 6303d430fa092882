import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Export, Rubriek } from '../api/types';
import { useDossier } from '../dossier/context';
import { Button } from '../ui/Button';
import { buttonLinkClass } from '../ui/buttonClass';
import { download } from '../ui/csv';
import { Fact, Facts } from '../ui/Facts';
import { formatMoment, todayIso } from '../ui/format';
import { Icon } from '../ui/Icon';
import { ErrorMessage } from '../ui/states';
import { pdfAddress, useExport } from './api';
import { PrintDeel } from './PrintDeel';

/** All that is kept, to read, to print and to take along. Fetched only when asked for: each time is put on record. */
export function Gegevens() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const run = useExport(gemeente, id);
  return (
    <section className="rechten-deel">
      <h2 className="app-groep__titel">{t('rechten.gegevens.titel')}</h2>
      <p className="app-lopend">{t('rechten.gegevens.uitleg')}</p>
      {run.isError && <ErrorMessage error={run.error} onRetry={() => run.mutate()} />}
      {!run.data && (
        <Button busy={run.isPending} onClick={() => run.mutate()}>
          {t('rechten.gegevens.verzamel')}
        </Button>
      )}
      {run.data && <Verzameld gegevens={run.data} />}
    </section>
  );
}

function Verzameld({ gegevens }: Readonly<{ gegevens: Export }>) {
  const { t } = useTranslation();
  const { gemeente, id, persoon } = useDossier();
  const [metInzages, setMetInzages] = useState(false);
  const save = () =>
    download(
      `dossier-${persoon.data.dossiernummer}-${todayIso()}.json`,
      JSON.stringify(gegevens, null, 2),
      'application/json;charset=utf-8',
    );
  return (
    <div className="rechten-export">
      <p role="status" className="app-klein">
        {t('rechten.gegevens.stand', { gemeente: gegevens.gemeente, moment: formatMoment(gegevens.gemaaktOp) })}
      </p>
      <div className="app-knoppen">
        <Button onClick={save}>
          <Icon name="download" />
          {t('rechten.gegevens.json')}
        </Button>
        <a className={buttonLinkClass('secondary')} href={pdfAddress(gemeente, id, metInzages)} download>
          <Icon name="download" />
          {t('rechten.gegevens.pdf')}
        </a>
        <PrintDeel />
      </div>
      <label className="app-keuze">
        <input type="checkbox" checked={metInzages} onChange={(event) => setMetInzages(event.target.checked)} />
        {t('rechten.gegevens.metInzages')}
      </label>
      {gegevens.rubrieken.map((rubriek) => (
        <Deel key={rubriek.titel} rubriek={rubriek} level={3} />
      ))}
    </div>
  );
}

/** A heading, its facts, and what stands beneath it one level deeper. */
function Deel({ rubriek: { titel, regels, onderdelen }, level }: Readonly<{ rubriek: Rubriek; level: 3 | 4 | 5 | 6 }>) {
  const Heading = `h${level}` as const;
  const deeper = level === 3 ? 4 : level === 4 ? 5 : 6;
  return (
    <section className="rechten-rubriek">
      <Heading className="rechten-rubriek__titel">{titel}</Heading>
      {regels.length > 0 && (
        <Facts>
          {regels.map(({ label, waarde }, at) => (
            <Fact key={`${at} ${label}`} name={label}>
              {waarde}
            </Fact>
          ))}
        </Facts>
      )}
      {onderdelen.map((onderdeel, at) => (
        <Deel key={`${at} ${onderdeel.titel}`} rubriek={onderdeel} level={deeper} />
      ))}
    </section>
  );
}
