import { createBrowserRouter, type RouteObject } from 'react-router';
import type { ComponentType } from 'react';
import type { Rol } from '../api/types';
import { Loading } from '../ui/states';
import { InDutch } from './InDutch';
import { LoggedIn } from './LoggedIn';
import { NotFound } from './NotFound';
import { OnlyFor } from './OnlyFor';
import { PageError } from './PageError';
import { SessionGate } from './SessionGate';
import { Shell } from './Shell';
import { Start } from './Start';
import { Welcome } from './Welcome';

const uitvoering: Rol[] = ['regievoerder', 'consulent'];
const ontvangers: Rol[] = [...uitvoering, 'ketenpartner'];
const metBeheer: Rol[] = [...uitvoering, 'beheer'];

/** A page for certain roles, whose code is fetched when someone goes there. */
function lazyFor(rollen: Rol[], load: () => Promise<ComponentType>) {
  return async () => {
    const Page = await load();
    return {
      element: (
        <OnlyFor rollen={rollen}>
          <InDutch>
            <Page />
          </InDutch>
        </OnlyFor>
      ),
    };
  };
}

/** The same for a part of a page that is guarded as a whole. */
function lazyPart(load: () => Promise<ComponentType>) {
  return async () => ({ Component: await load() });
}

const dossier: RouteObject = {
  path: 'dossiers/:gemeente/:nieuwkomerId',
  lazy: lazyFor(uitvoering, async () => (await import('../dossier/DossierPage')).DossierPage),
  children: [
    { index: true, lazy: lazyPart(async () => (await import('../intake/PersoonTab')).PersoonTab) },
    { path: 'bewerken', lazy: lazyPart(async () => (await import('../intake/BewerkenTab')).BewerkenTab) },
    { path: 'samenvoegen', lazy: lazyPart(async () => (await import('../dubbel/SamenvoegenTab')).SamenvoegenTab) },
    { path: 'gezin', lazy: lazyPart(async () => (await import('../gezin/GezinTab')).GezinTab) },
    { path: 'intake', lazy: lazyPart(async () => (await import('../brede-intake/IntakeTab')).IntakeTab) },
    { path: 'intake/:intakeId', lazy: lazyPart(async () => (await import('../brede-intake/AntwoordenTab')).AntwoordenTab) },
    { path: 'intake/:intakeId/gesprek', lazy: lazyPart(async () => (await import('../brede-intake/GesprekTab')).GesprekTab) },
    { path: 'radar', lazy: lazyPart(async () => (await import('../radar/RadarTab')).RadarTab) },
    { path: 'radar/nieuw', lazy: lazyPart(async () => (await import('../radar/MetenTab')).MetenTab) },
    { path: 'radar/:nummer/verbeteren', lazy: lazyPart(async () => (await import('../radar/VerbeterenTab')).VerbeterenTab) },
    { path: 'leerprofiel', lazy: lazyPart(async () => (await import('../leerprofiel/LeerprofielTab')).LeerprofielTab) },
    { path: 'leerprofiel/bewerken', lazy: lazyPart(async () => (await import('../leerprofiel/GegevensTab')).GegevensTab) },
    { path: 'leerprofiel/leerroute', lazy: lazyPart(async () => (await import('../leerprofiel/LeerrouteTab')).LeerrouteTab) },
    { path: 'plan', lazy: lazyPart(async () => (await import('../plan/PlanTab')).PlanTab) },
    { path: 'plan/nieuw', lazy: lazyPart(async () => (await import('../plan/NieuwPlanTab')).NieuwPlanTab) },
    { path: 'plan/:planId/bewerken', lazy: lazyPart(async () => (await import('../plan/EditPlanTab')).EditPlanTab) },
    { path: 'voortgang', lazy: lazyPart(async () => (await import('../voortgang/VoortgangTab')).VoortgangTab) },
    { path: 'documenten', lazy: lazyPart(async () => (await import('../bijlagen/BijlagenTab')).BijlagenTab) },
    { path: 'rechten', lazy: lazyPart(async () => (await import('../rechten/RechtenTab')).RechtenTab) },
    { path: 'rechten/verzoeken/nieuw', lazy: lazyPart(async () => (await import('../rechten/NieuwVerzoekTab')).NieuwVerzoekTab) },
    {
      path: 'rechten/verzoeken/:correctieverzoekId',
      lazy: lazyPart(async () => (await import('../rechten/VerzoekTab')).VerzoekTab),
    },
    { path: '*', element: <NotFound /> },
  ],
};

const pages: RouteObject[] = [
  { index: true, element: <Start /> },
  { path: 'caseload', lazy: lazyFor(uitvoering, async () => (await import('../caseload/CaseloadPage')).CaseloadPage) },
  { path: 'nieuwkomers/nieuw', lazy: lazyFor(uitvoering, async () => (await import('../intake/NieuwPage')).NieuwPage) },
  dossier,
  {
    path: 'overdrachten',
    lazy: lazyFor(ontvangers, async () => (await import('../overdracht/OverdrachtenPage')).OverdrachtenPage),
  },
  {
    path: 'overdrachten/nieuw',
    lazy: lazyFor(ontvangers, async () => (await import('../overdracht/NieuweOverdrachtPage')).NieuweOverdrachtPage),
  },
  {
    path: 'overdrachten/:gemeente/:overdrachtId',
    lazy: lazyFor(ontvangers, async () => (await import('../overdracht/OverdrachtPage')).OverdrachtPage),
  },
  {
    path: 'overdrachten/:gemeente/:overdrachtId/bewerken',
    lazy: lazyFor(ontvangers, async () => (await import('../overdracht/BewerkOverdrachtPage')).BewerkOverdrachtPage),
  },
  {
    path: 'overdrachten/:gemeente/:overdrachtId/overdragen',
    lazy: lazyFor(uitvoering, async () => (await import('../overdracht/OverdragenPage')).OverdragenPage),
  },
  {
    path: 'taakstelling',
    lazy: lazyFor([...uitvoering, 'beleid'], async () => (await import('../taakstelling/TaakstellingPage')).TaakstellingPage),
  },
  {
    path: 'taakstelling/:gemeente/:halfjaar',
    lazy: lazyFor(['beleid'], async () => (await import('../taakstelling/BewerkTaakstellingPage')).BewerkTaakstellingPage),
  },
  {
    path: 'wissingen',
    lazy: lazyFor(uitvoering, async () => (await import('../wissingen/WissingenPage')).WissingenPage),
  },
  {
    path: 'bewaartermijnen',
    lazy: lazyFor(metBeheer, async () => (await import('../bewaartermijnen/BewaartermijnenPage')).BewaartermijnenPage),
  },
  {
    path: 'bewaartermijnen/:gemeente/:deel',
    lazy: lazyFor(['beheer'], async () => (await import('../bewaartermijnen/BewerkBewaartermijnPage')).BewerkBewaartermijnPage),
  },
  { path: 'plannen', lazy: lazyFor(['ketenpartner'], async () => (await import('../plannen/PlannenPage')).PlannenPage) },
  {
    path: 'plannen/:gemeente/:planId',
    lazy: lazyFor(['ketenpartner'], async () => (await import('../plannen/EigenPlanPage')).EigenPlanPage),
  },
  {
    path: 'rapportage',
    lazy: lazyFor([...uitvoering, 'beleid'], async () => (await import('../rapportage/RapportagePage')).RapportagePage),
  },
  {
    path: 'provincierapportage',
    lazy: lazyFor(['provincie'], async () => (await import('../rapportage/ProvincierapportagePage')).ProvincierapportagePage),
  },
  { path: 'importeren', lazy: lazyFor(metBeheer, async () => (await import('../imports/ImporterenPage')).ImporterenPage) },
  {
    path: 'importeren/:gemeente/:soort/:importId',
    lazy: lazyFor(metBeheer, async () => (await import('../imports/ImportPage')).ImportPage),
  },
  { path: 'koppelingen', lazy: lazyFor(['beheer'], async () => (await import('../koppelingen/KoppelingenPage')).KoppelingenPage) },
  {
    path: 'vertalingen',
    lazy: lazyFor(metBeheer, async () => (await import('../vertalingen/VertalingenPage')).VertalingenPage),
  },
  { path: 'logboek', lazy: lazyFor(['fg'], async () => (await import('../logboek/LogboekPage')).LogboekPage) },
  { path: 'ingelogd', element: <LoggedIn /> },
  { path: 'welkom', element: <Welcome /> },
  { path: '*', element: <NotFound /> },
];

export const routes: RouteObject[] = [
  {
    path: '/tablet',
    lazy: lazyPart(async () => (await import('../vragenlijst/TabletPage')).TabletPage),
    errorElement: <PageError />,
    hydrateFallbackElement: <Loading />,
  },
  {
    path: '/mijn/intake',
    lazy: async () => {
      const { MijnIntakePage } = await import('../mijn/MijnIntakePage');
      return {
        element: (
          <SessionGate>
            <OnlyFor rollen={['nieuwkomer']}>
              <MijnIntakePage />
            </OnlyFor>
          </SessionGate>
        ),
      };
    },
    errorElement: <PageError />,
    hydrateFallbackElement: <Loading />,
  },
  {
    element: (
      <SessionGate>
        <Shell />
      </SessionGate>
    ),
    errorElement: <PageError />,
    hydrateFallbackElement: <Loading />,
    children: [{ errorElement: <PageError />, children: pages }],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
