import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Vertaling, Vragenlijstversie } from '../api/types';
import { Button } from '../ui/Button';
import { formatDate } from '../ui/format';
import { ErrorMessage, Loading } from '../ui/states';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { useVertalingen } from './api';
import { Herroepen } from './Herroepen';
import { Vastleggen } from './Vastleggen';

interface VertalingentabelProps {
  gemeente: string;
  vragenlijst: Vragenlijstversie;
}

export function Vertalingentabel({ gemeente, vragenlijst }: Readonly<VertalingentabelProps>) {
  const { t } = useTranslation();
  const vertalingen = useVertalingen(gemeente, vragenlijst);
  const [open, setOpen] = useState<Vertaling>();
  if (vertalingen.isPending) return <Loading />;
  if (vertalingen.data === undefined) {
    return <ErrorMessage error={vertalingen.error} onRetry={() => void vertalingen.refetch()} />;
  }
  const naam = t('vertalingen.versie', { versie: vragenlijst.versie });
  const close = () => setOpen(undefined);
  return (
    <>
      <Table
        kaarten
        caption={vragenlijst.geldigheid === 'geldend' ? naam : t('vertalingen.ingetrokken', { naam })}
      >
        <THead>
          <Th>{t('vertalingen.taal')}</Th>
          <Th>{t('vertalingen.status.kop')}</Th>
          <Th>{t('vertalingen.vertaler')}</Th>
          <Th>{t('vertalingen.datum')}</Th>
          <Th>
            <span className="app-alleen-voorlezen">{t('vertalingen.actie')}</span>
          </Th>
        </THead>
        <TBody>
          {vertalingen.data.map((vertaling) => (
            <Rij key={vertaling.taal} vertaling={vertaling} onOpen={() => setOpen(vertaling)} />
          ))}
        </TBody>
      </Table>
      {open?.status === 'niet-gecontroleerd' && (
        <Vastleggen gemeente={gemeente} vragenlijst={vragenlijst} vertaling={open} onClose={close} />
      )}
      {open?.status === 'gecontroleerd' && (
        <Herroepen gemeente={gemeente} vragenlijst={vragenlijst} vertaling={open} onClose={close} />
      )}
    </>
  );
}

function Rij({ vertaling, onOpen }: Readonly<{ vertaling: Vertaling; onOpen: () => void }>) {
  const { t } = useTranslation();
  const { taal, status, vertaler, datum } = vertaling;
  const naam = t(`domein.taal.${taal}`);
  return (
    <Tr>
      <Th scope="row">{naam}</Th>
      <Td label={t('vertalingen.status.kop')}>{t(`vertalingen.status.${status}`)}</Td>
      <Td label={t('vertalingen.vertaler')}>{vertaler ?? '–'}</Td>
      <Td label={t('vertalingen.datum')}>{datum === undefined ? '–' : formatDate(datum)}</Td>
      <Td>
        {status !== 'brontekst' && (
          <Button appearance="subtle" onClick={onOpen}>
            {t(status === 'gecontroleerd' ? 'vertalingen.herroepen.knop' : 'vertalingen.vastleggen.knop')}
            <span className="app-alleen-voorlezen">{`: ${naam}`}</span>
          </Button>
        )}
      </Td>
    </Tr>
  );
}
