import { useTranslation } from 'react-i18next';
import type { Correctieverzoek } from '../api/types';
import { useDossier } from '../dossier/context';
import { Badge } from '../ui/badges';
import { formatDate } from '../ui/format';
import { Icon } from '../ui/Icon';
import { RouterButton, RouterLink } from '../ui/Link';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { useVerzoeken } from './verzoekApi';

/** What the newcomer asked to have put right, and until when an answer is due. */
export function Verzoeken() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const { data, isPending, error, refetch } = useVerzoeken(gemeente, id);
  const base = `/dossiers/${gemeente}/${id}/rechten/verzoeken`;
  return (
    <section className="rechten-deel">
      <h2 className="app-groep__titel">{t('rechten.verzoeken.titel')}</h2>
      <p className="app-lopend">{t('rechten.verzoeken.uitleg')}</p>
      {isPending && <Loading />}
      {data === undefined && !isPending && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Empty title={t('rechten.verzoeken.leeg')} />}
      {data && data.length > 0 && <Lijst base={base} verzoeken={data} />}
      <div className="app-knoppen">
        <RouterButton to={`${base}/nieuw`}>
          <Icon name="plus" />
          {t('rechten.verzoeken.nieuw')}
        </RouterButton>
      </div>
    </section>
  );
}

function Lijst({ base, verzoeken }: Readonly<{ base: string; verzoeken: readonly Correctieverzoek[] }>) {
  const { t } = useTranslation();
  return (
    <Table caption={t('rechten.verzoeken.tabel')} hideCaption kaarten>
      <THead>
        <Th>{t('rechten.verzoeken.gevraagdOp')}</Th>
        <Th>{t('rechten.verzoeken.verzoek')}</Th>
        <Th>{t('rechten.verzoeken.antwoord')}</Th>
      </THead>
      <TBody>
        {verzoeken.map((verzoek) => (
          <Tr key={verzoek.correctieverzoekId}>
            <Th scope="row" className="app-getal">
              <RouterLink to={`${base}/${verzoek.correctieverzoekId}`}>{formatDate(verzoek.gevraagdOp)}</RouterLink>
            </Th>
            <Td label={t('rechten.verzoeken.verzoek')}>
              <span dir="auto">{verzoek.verzoek}</span>
            </Td>
            <Td label={t('rechten.verzoeken.antwoord')}>
              <Antwoordstand verzoek={verzoek} />
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  );
}

/** What was decided, or how long there is left. */
export function Antwoordstand({ verzoek: { besluit, uiterlijk, teLaat } }: Readonly<{ verzoek: Correctieverzoek }>) {
  const { t } = useTranslation();
  if (besluit) {
    return (
      <Badge tone={besluit.uitkomst === 'uitgevoerd' ? 'success' : 'inactive'}>
        {t(`rechten.verzoeken.uitkomst.${besluit.uitkomst}`)}
      </Badge>
    );
  }
  return (
    <Badge tone={teLaat ? 'danger' : 'warning'} icon={teLaat ? 'let-op' : 'klok'}>
      {t(teLaat ? 'rechten.verzoeken.teLaat' : 'rechten.verzoeken.uiterlijk', { datum: formatDate(uiterlijk) })}
    </Badge>
  );
}
