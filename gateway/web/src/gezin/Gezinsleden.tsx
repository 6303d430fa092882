import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gezinslid, Huishouden } from '../api/types';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { formatDate } from '../ui/format';
import { RouterLink } from '../ui/Link';
import { ErrorMessage } from '../ui/states';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { useChangeGezinslid } from './api';
import { LidDialoog } from './LidDialoog';
import { useLidnaam } from './namen';

interface GezinsledenProps {
  huishouden: Huishouden;
}

/** What is changed, and what it was, for "Ongedaan maken". Stays in memory only. */
interface Gewijzigd {
  eerder: Gezinslid;
}

export function Gezinsleden({ huishouden }: Readonly<GezinsledenProps>) {
  const { t } = useTranslation();
  const lidnaam = useLidnaam();
  const [open, setOpen] = useState<Gezinslid>();
  const [gewijzigd, setGewijzigd] = useState<Gewijzigd>();
  const undo = useChangeGezinslid();
  const leden = huishouden.gezinsleden.filter(({ tot }) => tot === undefined);

  const takeBack = ({ eerder: { nieuwkomerId, relatie, van, tot } }: Gewijzigd) =>
    undo.mutate({ huishouden, nieuwkomerId, lidmaatschap: { relatie, van, tot } }, { onSuccess: () => setGewijzigd(undefined) });
  return (
    <>
      {gewijzigd && (
        <Alert type="ok" live>
          <p>{t('gezin.gewijzigd', { naam: lidnaam(gewijzigd.eerder) })}</p>
          <div className="app-knoppen">
            <Button busy={undo.isPending} onClick={() => takeBack(gewijzigd)}>
              {t('persoon.ongedaan')}
            </Button>
          </div>
        </Alert>
      )}
      {undo.isError && <ErrorMessage error={undo.error} />}
      <Table caption={t('gezin.leden')} kaarten>
        <THead>
          <Th>{t('gezin.kolom.naam')}</Th>
          <Th>{t('gezin.kolom.relatie')}</Th>
          <Th>{t('persoon.geboortedatum')}</Th>
          <Th>{t('gezin.kolom.van')}</Th>
          <Th>
            <span className="app-alleen-voorlezen">{t('gezin.kolom.actie')}</span>
          </Th>
        </THead>
        <TBody>
          {leden.map((lid) => (
            <Tr key={lid.nieuwkomerId}>
              <Th scope="row">
                <RouterLink to={`/dossiers/${huishouden.gemeente}/${lid.nieuwkomerId}/gezin`}>{lidnaam(lid)}</RouterLink>
              </Th>
              <Td label={t('gezin.kolom.relatie')}>{t(`gezin.relatie.${lid.relatie}`)}</Td>
              <Td label={t('persoon.geboortedatum')}>{lid.geboortedatum !== undefined && formatDate(lid.geboortedatum)}</Td>
              <Td label={t('gezin.kolom.van')}>{formatDate(lid.van)}</Td>
              <Td>
                <Button onClick={() => setOpen(lid)} aria-label={t('gezin.wijzigVan', { naam: lidnaam(lid) })}>
                  {t('gezin.wijzig')}
                </Button>
              </Td>
            </Tr>
          ))}
        </TBody>
      </Table>
      {open && (
        <LidDialoog
          huishouden={huishouden}
          lid={open}
          onSaved={() => setGewijzigd({ eerder: open })}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
