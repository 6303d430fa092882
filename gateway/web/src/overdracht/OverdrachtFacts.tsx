import { useTranslation } from 'react-i18next';
import type { Overdracht } from '../api/types';
import { useNationaliteiten } from '../intake/api';
import { Fact, Facts } from '../ui/Facts';
import { formatDate } from '../ui/format';
import { vaardigheden } from './overdrachtForm';

export function OverdrachtFacts({ overdracht }: Readonly<{ overdracht: Overdracht }>) {
  return (
    <div className="app-kolommen">
      <Wie overdracht={overdracht} />
      <Verteld overdracht={overdracht} />
      <Rest overdracht={overdracht} />
    </div>
  );
}

function Wie({ overdracht: o }: Readonly<{ overdracht: Overdracht }>) {
  const { t } = useTranslation();
  const nationaliteiten = useNationaliteiten();
  return (
    <section>
      <h2 className="app-groep__titel">{t('overdracht.groep.wie')}</h2>
      <Facts>
        <Fact name={t('overdracht.veld.kenmerk')}>{o.kenmerk}</Fact>
        <Fact name={t('overdracht.veld.gezin')}>{o.gezin}</Fact>
        <Fact name={t('persoon.bsn')}>{o.bsn}</Fact>
        <Fact name={t('persoon.geboortedatum')}>{formatDate(o.geboortedatum)}</Fact>
        <Fact name={t('persoon.geslacht')}>{t(`domein.geslacht.${o.geslacht}`)}</Fact>
        <Fact name={t('persoon.nationaliteit')}>
          {nationaliteiten.data?.find(({ id }) => id === o.nationaliteit)?.naam ?? o.nationaliteit}
        </Fact>
        <Fact name={t('persoon.voorkeurstaal')}>{t(`domein.taal.${o.voorkeurstaal}`)}</Fact>
      </Facts>
    </section>
  );
}

function Verteld({ overdracht: { dossier } }: Readonly<{ overdracht: Overdracht }>) {
  const { t } = useTranslation();
  const word = (group: string, value: string | undefined) => value && t(`overdracht.${group}.${value}`);
  return (
    <section>
      <h2 className="app-groep__titel">{t('overdracht.groep.verteld')}</h2>
      <Facts>
        <Fact name={t('overdracht.veld.voorinburgering')}>{word('voorinburgering', dossier.voorinburgering)}</Fact>
        {vaardigheden.map((one) => (
          <Fact key={one} name={t(`overdracht.veld.${one}`)}>
            {word('niveau', dossier[one])}
          </Fact>
        ))}
        <Fact name={t('overdracht.veld.medischeAandacht')}>{word('medischeAandacht', dossier.medischeAandacht)}</Fact>
        <Fact name={t('overdracht.veld.gezinshereniging')}>{word('gezinshereniging', dossier.gezinshereniging)}</Fact>
        <Fact name={t('overdracht.veld.opleiding')}>{dossier.opleiding}</Fact>
        <Fact name={t('overdracht.veld.werkervaring')}>{dossier.werkervaring}</Fact>
      </Facts>
    </section>
  );
}

function Rest({ overdracht: { dossier, aangekondigdOp, verwachtOp } }: Readonly<{ overdracht: Overdracht }>) {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className="app-groep__titel">{t('overdracht.groep.wanneer')}</h2>
      <Facts>
        <Fact name={t('overdracht.veld.aangekondigdOp')}>{formatDate(aangekondigdOp)}</Fact>
        <Fact name={t('overdracht.veld.verwachtOp')}>{verwachtOp && formatDate(verwachtOp)}</Fact>
        <Fact name={t('overdracht.veld.opvanglocatie')}>{dossier.opvanglocatie}</Fact>
        <Fact name={t('overdracht.veld.slaapkamers')}>{dossier.slaapkamers}</Fact>
      </Facts>
      <h2 className="app-groep__titel app-groep__titel--later">{t('overdracht.groep.contact')}</h2>
      <Facts>
        <Fact name={t('overdracht.veld.contactpersoon')}>{dossier.contactpersoon}</Fact>
        <Fact name={t('overdracht.veld.contactTelefoon')}>{dossier.contactTelefoon}</Fact>
        <Fact name={t('overdracht.veld.contactEmail')}>{dossier.contactEmail}</Fact>
      </Facts>
    </section>
  );
}
