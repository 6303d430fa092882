import { useTranslation } from 'react-i18next';
import type { Cel } from '../api/types';
import { Table, TBody, Td, TFoot, Th, THead, Tr } from '../ui/Table';
import { Celwaarde } from './Celwaarde';
import type { Cijfer, Cijfergroep } from './cijfers';

/** The few figures that people quote. */
export function Kerncijfers({ cijfers }: Readonly<{ cijfers: Cijfer[] }>) {
  return (
    <dl className="rapportage-kern">
      {cijfers.map(({ naam, aantal }) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>
            <Celwaarde cel={aantal} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Cijfertabellen({ groepen }: Readonly<{ groepen: Cijfergroep[] }>) {
  return (
    <div className="rapportage-tabellen">
      {groepen.map((groep) => (
        <div key={groep.id}>
          <Cijfertabel groep={groep} />
          {groep.uitleg !== undefined && <p className="app-klein">{groep.uitleg}</p>}
        </div>
      ))}
    </div>
  );
}

function Cijfertabel({ groep: { naam, cijfers, totaal } }: Readonly<{ groep: Cijfergroep }>) {
  const { t } = useTranslation();
  return (
    <Table caption={naam} hideCaption>
      <THead>
        <Th>{naam}</Th>
        <Th getal>{t('rapportage.aantal')}</Th>
      </THead>
      <TBody>
        {cijfers.map((cijfer) => (
          <Cijferrij key={cijfer.naam} naam={cijfer.naam} aantal={cijfer.aantal} />
        ))}
      </TBody>
      {totaal && (
        <TFoot>
          <Cijferrij naam={t('rapportage.totaal')} aantal={totaal} />
        </TFoot>
      )}
    </Table>
  );
}

function Cijferrij({ naam, aantal }: Readonly<{ naam: string; aantal: Cel }>) {
  return (
    <Tr>
      <Th scope="row">{naam}</Th>
      <Td getal>
        <Celwaarde cel={aantal} />
      </Td>
    </Tr>
  );
}
