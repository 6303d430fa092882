import { useTranslation } from 'react-i18next';
import { Alert } from '../Alert';
import { Button } from '../Button';
import { Table, TBody, Td, Th, THead, Tr } from '../Table';

export interface Verschil {
  name: string;
  label: string;
  mijn: string;
  hun: string;
}

interface ConflictProps {
  verschillen: readonly Verschil[];
  onTake: (verschil: Verschil) => void;
  onTakeAll: () => void;
}

/** Both versions side by side, after someone else saved first. Nothing is overwritten unseen. */
export function Conflict({ verschillen, onTake, onTakeAll }: Readonly<ConflictProps>) {
  const { t } = useTranslation();
  return (
    <Alert type="warning" live>
      <h2 className="utrecht-heading-3">{t('formulier.conflict.titel')}</h2>
      <p>{t(verschillen.length === 0 ? 'formulier.conflict.gelijk' : 'formulier.conflict.uitleg')}</p>
      {verschillen.length > 0 && (
        <>
          <Table caption={t('formulier.conflict.tabel')} hideCaption kaarten>
            <THead>
              <Th>{t('formulier.conflict.veld')}</Th>
              <Th>{t('formulier.conflict.mijn')}</Th>
              <Th>{t('formulier.conflict.hun')}</Th>
              <Th>
                <span className="app-alleen-voorlezen">{t('formulier.conflict.keuze')}</span>
              </Th>
            </THead>
            <TBody>
              {verschillen.map((verschil) => (
                <Tr key={verschil.name}>
                  <Th scope="row">{verschil.label}</Th>
                  <Td label={t('formulier.conflict.mijn')}>{verschil.mijn || t('formulier.leeg')}</Td>
                  <Td label={t('formulier.conflict.hun')}>{verschil.hun || t('formulier.leeg')}</Td>
                  <Td>
                    <Button onClick={() => onTake(verschil)} aria-label={t('formulier.conflict.neemVan', { veld: verschil.label })}>
                      {t('formulier.conflict.neem')}
                    </Button>
                  </Td>
                </Tr>
              ))}
            </TBody>
          </Table>
          <div className="app-knoppen">
            <Button onClick={onTakeAll}>{t('formulier.conflict.neemAlles')}</Button>
          </div>
        </>
      )}
    </Alert>
  );
}
