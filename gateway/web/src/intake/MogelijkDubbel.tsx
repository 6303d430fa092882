import { useTranslation } from 'react-i18next';
import type { MogelijkeDubbel } from '../api/types';
import { Alert } from '../ui/Alert';
import { formatDate, formatList } from '../ui/format';
import { RouterLink } from '../ui/Link';

interface MogelijkDubbelProps {
  gemeente: string;
  dubbelen: readonly MogelijkeDubbel[];
}

/** Who may be known already, before somebody is registered twice. The professional decides. */
export function MogelijkDubbel({ gemeente, dubbelen }: Readonly<MogelijkDubbelProps>) {
  const { t } = useTranslation();
  return (
    <Alert type="warning" live>
      <p className="app-melding__titel">{t('persoon.dubbel.titel', { count: dubbelen.length })}</p>
      <p>{t('persoon.dubbel.uitleg')}</p>
      <ul>
        {dubbelen.map(({ nieuwkomerId, weergavenaam, geboortedatum, dossiernummer, overeenkomsten }) => (
          <li key={nieuwkomerId}>
            <RouterLink to={`/dossiers/${gemeente}/${nieuwkomerId}`}>{weergavenaam}</RouterLink>{' '}
            {t('persoon.dubbel.persoon', {
              geboortedatum: formatDate(geboortedatum),
              dossiernummer,
              overeenkomsten: formatList(overeenkomsten.map((one) => t(`persoon.dubbel.overeenkomst.${one}`))),
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
