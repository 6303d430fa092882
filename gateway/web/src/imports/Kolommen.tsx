import { useTranslation } from 'react-i18next';
import type { Importsoort } from '../api/types';
import { Button } from '../ui/Button';
import { download, toCsv } from '../ui/csv';
import { Icon } from '../ui/Icon';
import { useKolommen } from './api';

/** Which columns the file must have, and a file that has them already. */
export function Kolommen({ gemeente, soort }: Readonly<{ gemeente: string; soort: Importsoort }>) {
  const { t } = useTranslation();
  const { data: kolommen } = useKolommen(gemeente, soort);
  if (!kolommen) return null;
  const namen = kolommen.map(({ naam }) => naam);
  return (
    <details className="imports-kolommen">
      <summary>{t('imports.kolommen.kop')}</summary>
      <p>{t('imports.kolommen.uitleg')}</p>
      <ul>
        {kolommen.map(({ naam, verplicht }) => (
          <li key={naam}>
            <code>{naam}</code>
            {verplicht && <span className="app-klein"> {t('imports.kolommen.verplicht')}</span>}
          </li>
        ))}
      </ul>
      <Button onClick={() => download(`${soort}.csv`, toCsv(namen, []))}>
        <Icon name="download" />
        {t('imports.kolommen.leegBestand')}
      </Button>
    </details>
  );
}
