import { useTranslation } from 'react-i18next';
import { useDossier } from '../dossier/context';
import { Samenvoegingen } from '../dubbel/Samenvoegingen';
import { formatDate } from '../ui/format';
import { Fact, Facts } from '../ui/Facts';
import { Icon } from '../ui/Icon';
import { RouterButton } from '../ui/Link';
import { useNationaliteiten } from './api';
import { SavedNotice } from './SavedNotice';
import { SavedBanner } from '../ui/SavedBanner';
import { TabHeading } from '../ui/TabHeading';
import { Adresregels, Regimecorrectieregel, Talen, Verblijf } from './PersoonFacts';

const day = (iso: string | undefined) => (iso === undefined ? undefined : formatDate(iso));

export function PersoonTab() {
  const { t } = useTranslation();
  const { gemeente, id, persoon } = useDossier();
  const nationaliteiten = useNationaliteiten();
  const { data: n, etag } = persoon;
  const nationaliteit = nationaliteiten.data?.find((one) => one.id === n.nationaliteit)?.naam ?? n.nationaliteit;
  return (
    <>
      <SavedBanner />
      <SavedNotice gemeente={gemeente} id={id} etag={etag} />
      <Samenvoegingen />
      <div className="app-kop">
        <TabHeading>{t('persoon.titel')}</TabHeading>
        {n.opgegaanIn === undefined && (
          <div className="app-kop__acties">
            <RouterButton to={`/dossiers/${gemeente}/${id}/samenvoegen`}>{t('dubbel.knop')}</RouterButton>
            <RouterButton to={`/dossiers/${gemeente}/${id}/bewerken`}>
              <Icon name="potlood" />
              {t('persoon.bewerken')}
            </RouterButton>
          </div>
        )}
      </div>
      <div className="app-kolommen">
        <section>
          <h3 className="app-groep__titel">{t('persoon.groep.wie')}</h3>
          <Facts>
            <Fact name={t('persoon.voornamen')}>{n.naam.voornamen}</Fact>
            {n.naam.tussenvoegsel !== undefined && <Fact name={t('persoon.tussenvoegsel')}>{n.naam.tussenvoegsel}</Fact>}
            <Fact name={t('persoon.achternaam')}>{n.naam.achternaam}</Fact>
            <Fact name={t('persoon.geboortedatum')}>{day(n.geboortedatum)}</Fact>
            <Fact name={t('persoon.bsn')}>{n.bsn}</Fact>
            <Fact name={t('persoon.geslacht')}>{t(`domein.geslacht.${n.geslacht}`)}</Fact>
            <Fact name={t('persoon.nationaliteit')}>{nationaliteit}</Fact>
            <Fact name={t('persoon.voorkeurstaal')}>{t(`domein.taal.${n.voorkeurstaal}`)}</Fact>
          </Facts>
        </section>
        <section>
          <h3 className="app-groep__titel">{t('persoon.groep.talen')}</h3>
          <Talen nieuwkomer={n} />
          <h3 className="app-groep__titel app-groep__titel--later">{t('persoon.groep.verblijf')}</h3>
          <Verblijf nieuwkomer={n} />
        </section>
        <section>
          <h3 className="app-groep__titel">{t('persoon.groep.inburgering')}</h3>
          <Facts>
            <Fact name={t('persoon.aankomstdatum')}>{day(n.aankomstdatum)}</Fact>
            <Fact name={t('persoon.regime')}>
              {t(`domein.regime.${n.regime}`)}
              {n.regimecorrecties.map((correctie) => (
                <Regimecorrectieregel key={correctie.op} correctie={correctie} />
              ))}
            </Fact>
            <Fact name={t('persoon.regimeVanaf')}>{day(n.regimeVanaf)}</Fact>
            <Fact name={t('persoon.regisseur')}>{n.regisseur}</Fact>
          </Facts>
          <h3 className="app-groep__titel app-groep__titel--later">{t('persoon.groep.uitkering')}</h3>
          <Facts>
            <Fact name={t('persoon.uitkeringVan')}>{day(n.uitkeringVan)}</Fact>
            <Fact name={t('persoon.uitkeringTot')}>{day(n.uitkeringTot) ?? t('persoon.geenEinddatum')}</Fact>
          </Facts>
        </section>
        <section>
          <h3 className="app-groep__titel">{t('persoon.groep.contact')}</h3>
          <Facts>
            <Fact name={t('persoon.telefoon')}>{n.telefoon}</Fact>
            <Fact name={t('persoon.email')}>{n.email}</Fact>
            <Fact name={t('persoon.adres')}>{n.adres && <Adresregels adres={n.adres} />}</Fact>
            <Fact name={t('persoon.notitie')}>{n.notitie && <span className="app-lopend">{n.notitie}</span>}</Fact>
          </Facts>
        </section>
      </div>
    </>
  );
}
