interface Call {
  method: string;
  path: string;
  body: string | undefined;
  headers: Headers;
}

interface Person {
  nieuwkomer: {
    nieuwkomerId: string;
    gemeente: string;
    dossiernummer: string;
    bsn?: string;
    nationaliteit: string;
    voorkeurstaal: string;
    naam: { voornamen: string; achternaam: string };
    telefoon?: string;
    regime: string;
    opgegaanIn?: string;
    versie: number;
  };
  traject?: { status: string };
  plan?: { planId: string; status: string; versie: number; doelen: { omschrijving: string }[] };
}

interface MockIntake {
  nieuwkomerId: string;
  intakeId: string;
  taal: string;
  status: string;
  antwoorden: { vraag: string; waarden: string[]; aantal: number; tegenstrijdig: boolean }[];
}

interface MockBijlage {
  nieuwkomerId: string;
  bijlageId: string;
  titel: string;
  soort: string;
  status: string;
  versie: number;
}

/** What a test may look at and bend. */
export interface State {
  user: string | undefined;
  today: string;
  people: Person[];
  plannen: { planId: string }[];
  /** By the id of the newcomer. */
  radars: Record<string, { versie: number }>;
  leerprofielen: Record<string, { versie: number; eerdere: unknown[]; besluiten: { gekozen: string }[] }>;
  /** By municipality, the last half year first. */
  taakstellingen: Record<string, { halfjaar: string; aantal: number; versie: number }[]>;
  nietBereikbaar: string[];
  standVan: string | undefined;
  storing: Record<string, number>;
  imports: { importId: string; gemeente: string; soort: string; status: string; proef: boolean }[];
  koppelingen: { koppelingId: string; bron: string; versie: number }[];
  overdrachten: { overdrachtId: string; kenmerk: string; status: string; gemeente: string; medisch?: string; versie: number }[];
  /** By the id of the newcomer. */
  wissingen: Record<string, { grond: string; sinds: string; status: string; voorgesteld: { naam: string; op: string }; versie: number }>;
  /** By the id of the newcomer, what was asked last first. */
  correctieverzoeken: Record<string, { correctieverzoekId: string; verzoek: string; uiterlijk: string; versie: number }[]>;
  /** By municipality, a line for each part of a dossier. */
  bewaartermijnen: Record<string, { deel: string; jaren: number; versie: number }[]>;
  huishoudens: { huishoudenId: string; regisseur?: { account: string }; gezinsleden: { nieuwkomerId: string; tot?: string }[] }[];
  dubbelen: { nieuwkomerId: string; dossiernummer: string; weergavenaam: string; geboortedatum: string; aankomstdatum: string; overeenkomsten?: string[] }[];
  blijftGeparkeerd: boolean;
  herbouw: string[];
  logboekBreuk: number;
  intakes: MockIntake[];
  bijlagen: MockBijlage[];
  virusscan: boolean;
  bestandsfout: string | undefined;
  tabletIntake: MockIntake;
  tabletcode: string;
  tabletBeeindigd: boolean;
  gekoppeld: boolean;
  /** By the id of the municipality. */
  vertalingen: Record<string, { taal: string; status: string; versie: number }[]>;
  calls: Call[];
}

export function createBackend(options?: { user?: string; today?: string; now?: () => Date }): {
  handle: (request: Request) => Promise<Response>;
  state: State;
};
