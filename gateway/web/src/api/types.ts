/** The shapes of the services' answers, named as the domain names them. */

export type Rol =
  | 'regievoerder'
  | 'consulent'
  | 'ketenpartner'
  | 'nieuwkomer'
  | 'beleid'
  | 'provincie'
  | 'beheer'
  | 'fg';

export interface Gemeente {
  id: string;
  naam: string;
  thema: string;
}

export interface Sessie {
  gebruikersnaam: string;
  naam: string;
  rollen: Rol[];
  gemeenten: Gemeente[];
  organisatie?: string;
  csrf: { header: string; token: string };
}

export interface Lijst<T> {
  items: T[];
  volgende?: string;
  totaal?: number;
}

// intake

export interface Naam {
  voornamen: string;
  tussenvoegsel?: string;
  achternaam: string;
}

export interface NieuwkomerGegevens {
  dossiernummer?: string;
  bsn?: string;
  naam: Naam;
  geboortedatum: string;
  geslacht: 'M' | 'V' | 'X';
  nationaliteit: string;
  voorkeurstaal: string;
  talen?: Taalkennis[];
  /** Absent as long as nobody asked. */
  tolkNodig?: boolean;
  tolkTaal?: string;
  tolkVoorkeur?: 'man' | 'vrouw' | 'geen';
  regime: Regime;
  regimeVanaf?: string;
  regimeReden?: string;
  aankomstdatum: string;
  verblijfsstatus?: string;
  verblijfVan?: string;
  verblijfTot?: string;
  uitkeringVan?: string;
  uitkeringTot?: string;
  regisseur?: string;
  telefoon?: string;
  email?: string;
  adres?: Adres;
  notitie?: string;
}

export type Regime = 'Wi2013' | 'Wi2021';

/** A language of a newcomer. */
export interface Taalkennis {
  taal: string;
  schrift?: Schrift;
  gebruik: ('spreken' | 'lezen' | 'schrijven')[];
}

export interface Adres {
  straat: string;
  huisnummer: string;
  postcode: string;
  woonplaats: string;
}

/** What was registered of the law before it was put right. */
export interface Regimecorrectie {
  regime: Regime;
  vanaf?: string;
  reden: string;
  door: string;
  op: string;
}

export interface Nieuwkomer extends Omit<NieuwkomerGegevens, 'regimeReden'> {
  nieuwkomerId: string;
  regimecorrecties: Regimecorrectie[];
  /** The newcomer in whose dossier this one went up; then it is closed. */
  opgegaanIn?: string;
  gemeente: string;
  dossiernummer: string;
  versie?: number;
}

/** One choice of a list that is data. */
export interface Code {
  id: string;
  naam: string;
}

// intake: the rights of the person

/** Something to read about a person, in Dutch. */
export interface Rubriek {
  titel: string;
  regels: { label: string; waarde: string }[];
  onderdelen: Rubriek[];
}

export interface Export {
  nieuwkomerId: string;
  gemeente: string;
  gemaaktOp: string;
  rubrieken: Rubriek[];
}

export interface Inzageregel {
  tijdstip: string;
  rollen: string[];
  verwerking: string;
}

export const wisgronden = ['plicht-geeindigd', 'overleden'] as const;
export type Wisgrond = (typeof wisgronden)[number];

export interface WissingGegevens {
  grond: Wisgrond;
  sinds: string;
}

export interface Wisregel {
  deel: string;
  titel: string;
  gevuld: boolean;
  verdwijnt: string;
  blijft: string;
  jaren: number;
  bron: string;
  eersteDag?: string;
}

export interface Paraaf {
  naam: string;
  op: string;
}

export interface Wissing {
  status?: 'voorgesteld' | 'bevestigd' | 'uitgevoerd';
  grond?: Wisgrond;
  sinds?: string;
  voorgesteld?: Paraaf;
  /** Whether the reader proposed it, who therefore cannot confirm it. */
  eigen: boolean;
  bevestigd?: Paraaf;
  delen: Wisregel[];
  /** Numbers of dossiers that went up in this one. */
  samengevoegd: string[];
  versie: number;
}

export const verzoekuitkomsten = ['uitgevoerd', 'geweigerd'] as const;
export type Verzoekuitkomst = (typeof verzoekuitkomsten)[number];

export interface CorrectieverzoekGegevens {
  gevraagdOp: string;
  verzoek: string;
}

export interface VerzoekbesluitGegevens {
  uitkomst: Verzoekuitkomst;
  /** Must be there for a refusal. */
  reden?: string;
}

export interface Verzoekbesluit extends VerzoekbesluitGegevens {
  door: string;
  op: string;
  /** What the newcomer reads, paragraph by paragraph. */
  brief: string[];
}

/** What a newcomer asks to have put right. */
export interface Correctieverzoek extends CorrectieverzoekGegevens {
  correctieverzoekId: string;
  /** The last day for an answer. */
  uiterlijk: string;
  teLaat: boolean;
  door: string;
  op: string;
  besluit?: Verzoekbesluit;
  versie: number;
}

/** A proposal to erase somebody that waits for another person. */
export interface WachtendeWissing {
  nieuwkomerId: string;
  naam: string;
  dossiernummer: string;
  grond: Wisgrond;
  sinds: string;
  voorgesteld: Paraaf;
  /** Whether the reader proposed it, and so cannot confirm it. */
  eigen: boolean;
}

export interface BewaartermijnGegevens {
  jaren: number;
  bron: string;
}

export interface Bewaarregel extends BewaartermijnGegevens {
  /** Absent for what holds as long as nobody set anything. */
  ingesteld?: Paraaf;
}

/** How long a part of a dossier is kept. */
export interface Bewaartermijn extends Bewaarregel {
  deel: string;
  titel: string;
  /** The last one first. */
  eerdere: Bewaarregel[];
  versie: number;
}

export type Nationaliteit = Code;

/** A newcomer as a line of a list. */
export interface NieuwkomerRegel {
  nieuwkomerId: string;
  gemeente: string;
  dossiernummer: string;
  weergavenaam: string;
  geboortedatum: string;
  nationaliteit: string;
  aankomstdatum: string;
}

/** A newcomer who may be the same person as another. */
export interface MogelijkeDubbel {
  nieuwkomerId: string;
  dossiernummer: string;
  weergavenaam: string;
  geboortedatum: string;
  aankomstdatum: string;
  overeenkomsten: ('bsn' | 'naam' | 'geboortedatum')[];
}

/** What is chosen of the one dossier or the other when both become one. */
export type Keuzeveld =
  | 'bsn'
  | 'naam'
  | 'geboortedatum'
  | 'geslacht'
  | 'nationaliteit'
  | 'voorkeurstaal'
  | 'talen'
  | 'tolk'
  | 'verblijf'
  | 'regime'
  | 'aankomstdatum'
  | 'uitkering'
  | 'regisseur'
  | 'telefoon'
  | 'email'
  | 'adres'
  | 'notitie';

/** A dossier that went up in another one of the same person. */
export interface Samenvoeging {
  nieuwkomerId: string;
  dossiernummer: string;
  op: string;
  door: string;
  /** Of the dossier that goes on, for as long as nothing was changed in it. */
  versie: number;
  herstelbaarTot: string;
}

// intake: the household

export type Relatie = 'referent' | 'partner' | 'kind' | 'ouder' | 'broer-zus' | 'overig';

export interface Regisseur {
  account: string;
  naam: string;
}

export interface Gezinslid {
  nieuwkomerId: string;
  /** Absent for who is not known any more. */
  dossiernummer?: string;
  weergavenaam?: string;
  geboortedatum?: string;
  relatie: Relatie;
  van: string;
  /** Absent for who still belongs to it. */
  tot?: string;
}

export interface Huishouden {
  huishoudenId: string;
  gemeente: string;
  regisseur?: Regisseur;
  gezinsleden: Gezinslid[];
  versie: number;
}

// intake: the questionnaire

export type Taal = 'nl' | 'en' | 'ar' | 'ti' | 'fa' | 'tr' | 'uk';

/** A question in one language. */
export interface Vraag {
  id: string;
  soort: 'ja-nee' | 'keuze' | 'meerkeuze' | 'schaal' | 'getal' | 'datum' | 'tekst';
  icoon: string;
  tekst: string;
  uitleg?: string;
  domeinen: Domein[];
  gevoelig?: 'gezondheid' | 'financien';
  /** Whether one may say that one does not want to say. */
  overslaan: boolean;
  als?: { vraag: string; is: string[] };
  opties: { id: string; tekst: string }[];
  /** The option that excludes all others. */
  alleen?: string;
  bereik?: { min: number; max: number };
  uiteinden?: { laag: string; hoog: string };
  vroegste?: string;
  langste?: number;
}

export interface Vragenlijst {
  naam: string;
  versie: number;
  geldigheid: 'geldend' | 'ingetrokken';
  taal: Taal;
  schrijfrichting: 'ltr' | 'rtl';
  titel: string;
  inleiding: string;
  /** How someone says not to want to say. */
  overslaan: string;
  secties: { id: string; icoon: string; titel: string; vragen: Vraag[] }[];
}

export interface Vragenlijstversie {
  naam: string;
  versie: number;
  geldigheid: 'geldend' | 'ingetrokken';
  talen: Taal[];
}

export interface Vertaling {
  taal: Taal;
  status: 'brontekst' | 'niet-gecontroleerd' | 'gecontroleerd';
  vertaler?: string;
  datum?: string;
  versie: number;
}

// intake: what was answered

export type Intakestatus = 'gestart' | 'ingevuld' | 'besproken' | 'afgerond';

/** An answer that somebody gave. */
export interface GegevenAntwoord {
  gegevenId: string;
  /** Ids of options, or one value; empty for who does not want to say. */
  waarden: string[];
  wie: 'nieuwkomer' | 'tablet' | 'consulent';
  apparaat: string;
  op: string;
  /** Whether no later answer replaced it. */
  geldt: boolean;
  reden?: string;
}

export interface IntakeAntwoord {
  vraag: string;
  waarden: string[];
  /** How often it was answered. */
  aantal: number;
  /** Two devices answered differently without seeing each other's answer. */
  tegenstrijdig: boolean;
  gegevens: GegevenAntwoord[];
}

export interface Intake {
  intakeId: string;
  vragenlijst: string;
  vragenlijstversie: number;
  taal: Taal;
  status: Intakestatus;
  gestartOp: string;
  ingevuldOp?: string;
  afgerondOp?: string;
  antwoorden: IntakeAntwoord[];
  versie: number;
}

/** An answer as the newcomer sees it. */
export type EigenAntwoord = Pick<IntakeAntwoord, 'vraag' | 'waarden' | 'aantal'>;

/** The intake as the newcomer fills it in. */
export interface EigenIntake extends Pick<Intake, 'intakeId' | 'vragenlijst' | 'vragenlijstversie' | 'taal' | 'status'> {
  /** Languages in which no translator checked the questions. */
  nietNagekeken: Taal[];
  antwoorden: EigenAntwoord[];
}

/** Whether a newcomer has an account. */
export interface Accountkoppeling {
  gekoppeld: boolean;
  gekoppeldOp?: string;
}

/** A one-time code, for the tablet at the desk or to link an account, shown once. */
export interface Toegangscode {
  code: string;
  geldigTot: string;
}

export type Bijlagesoort = 'verblijfsdocument' | 'diploma' | 'toets' | 'brief' | 'overig';

export interface BijlageGegevens {
  soort: Bijlagesoort;
  titel: string;
}

/** A document with a dossier; its bytes are asked for apart. */
export interface Bijlage extends BijlageGegevens {
  bijlageId: string;
  status: 'wacht-op-bestand' | 'aanwezig' | 'verwijderd';
  bestand?: { naam: string; type: 'pdf' | 'jpeg' | 'png'; bytes: number; gescand: boolean };
  door: string;
  op: string;
  verwijderd?: { door: string; op: string; terugTeZettenTot: string };
  versie: number;
}

/** What is written down of the conversation about an intake. */
export interface VerslagGegevens {
  bijeenkomsten: {
    datum: string;
    verschijning: 'verschenen' | 'niet-verschenen';
    tolk: 'geen' | 'aanwezig' | 'telefonisch' | 'bekende';
    alleengesprek: 'gevoerd' | 'aangeboden' | 'niet-aangeboden';
    anderen?: string;
  }[];
  bevindingen: { domein: Domein; tekst: string }[];
  /** What the newcomer's own words say in Dutch. */
  weergaven: { vraag: string; tekst: string }[];
}

export interface Verslag extends VerslagGegevens {
  versie: number;
}

/** An intake without its answers. */
export interface IntakeRegel {
  intakeId: string;
  vragenlijst: string;
  vragenlijstversie: number;
  taal: Taal;
  status: Intakestatus;
  gestartOp: string;
  beantwoord: number;
  tegenstrijdig: number;
}

export type Overdrachtstatus = 'aangekondigd' | 'woning-gevonden' | 'verhuisd' | 'overgedragen' | 'vervallen';

export interface Overdrachtsdossier {
  voorinburgering?: string;
  lezen?: string;
  schrijven?: string;
  luisteren?: string;
  spreken?: string;
  medischeAandacht?: string;
  gezinshereniging?: string;
  opleiding?: string;
  werkervaring?: string;
  contactpersoon?: string;
  contactTelefoon?: string;
  contactEmail?: string;
  opvanglocatie?: string;
  slaapkamers?: number;
}

export interface OverdrachtGegevens {
  kenmerk: string;
  gezin?: string;
  bsn?: string;
  naam: Naam;
  geboortedatum: string;
  geslacht: string;
  nationaliteit: string;
  voorkeurstaal: string;
  aangekondigdOp: string;
  verwachtOp?: string;
  dossier: Overdrachtsdossier;
}

export interface OverdrachtRegel {
  overdrachtId: string;
  gemeente: string;
  kenmerk: string;
  gezin?: string;
  weergavenaam: string;
  geboortedatum: string;
  status: Overdrachtstatus;
  statusOp: string;
  verwachtOp?: string;
  teLaat: boolean;
  ontbreekt: number;
}

export interface Overdracht extends OverdrachtGegevens {
  overdrachtId: string;
  gemeente: string;
  ontbreekt: string[];
  status: Overdrachtstatus;
  verloop: { status: Overdrachtstatus; datum: string; reden?: string }[];
  gezinsleden: OverdrachtRegel[];
  nieuwkomerId?: string;
  versie: number;
}

export interface Overdrachttelling {
  perStatus: { status: Overdrachtstatus; aantal: number }[];
  teLaat: number;
}

export interface Dubbel {
  nieuwkomerId: string;
  dossiernummer: string;
  weergavenaam: string;
  geboortedatum: string;
  aankomstdatum: string;
}

// monitoring

export type Trajectstatus = 'lopend' | 'voldaan' | 'ontheven' | 'vrijgesteld' | 'beeindigd' | 'onbekend';
export type Leerroute = 'onderwijsroute' | 'b1-route' | 'z-route';
export type Signaal = 'termijn-verlopen' | 'termijn-binnen-6-maanden' | 'pip-te-laat';

export interface CaseloadRegel {
  nieuwkomerId: string;
  gemeente: string;
  dossiernummer: string;
  weergavenaam: string;
  status: Trajectstatus;
  regime: string;
  leerroute?: Leerroute;
  planStatus?: Planstatus;
  intake?: 'gestart' | 'afgerond';
  aankomstdatum: string;
  termijnTot?: string;
  eerstvolgendeTermijn?: { soort: 'inburgeringstermijn' | 'pip'; datum: string };
  signalen: Signaal[];
  radar?: Radarstand;
}

/** The scores of the last measurement. */
export type Radarstand = { datum: string } & Record<Domein, number>;

export interface Caseload extends Lijst<CaseloadRegel> {
  nietBereikbaar: string[];
  standVan: string;
}

export interface Tellingen {
  totaal: number;
  perStatus: Partial<Record<Trajectstatus, number>>;
  perLeerroute: Partial<Record<Leerroute | 'geen', number>>;
  termijnVerlopen: number;
  termijnBinnen6Maanden: number;
  termijnBinnen12Maanden: number;
  metSignaal: number;
  zonderPlan: number;
}

export interface Samenvatting {
  perGemeente: (Tellingen & { gemeente: string })[];
  totaal: Tellingen;
  nietBereikbaar: string[];
  standVan: string;
}

export interface Traject {
  nieuwkomerId: string;
  gemeente: string;
  regime: string;
  plichtVanaf: string;
  termijnTot?: string;
  status: Trajectstatus;
  statusOp?: string;
  verlengingen: { verlengdOp: string; tot: string }[];
  examens: { onderdeel?: string; niveau: string; behaaldOp: string }[];
  versie?: number;
}

// pip

export type Domein = 'financien' | 'zorg' | 'samenleving' | 'werk' | 'ontmoeten';
export type Niveau = 'A2' | 'B1' | 'B2';
export type Planstatus = 'concept' | 'vastgesteld';
export type Doelstatus = 'open' | 'bereikt' | 'vervallen';

export interface Doel {
  domein: Domein;
  omschrijving: string;
  organisatie?: string;
  streefdatum?: string;
  status: Doelstatus;
}

export interface PlanGegevens {
  leerroute: Leerroute;
  niveau?: Niveau;
  doelen: Doel[];
}

export interface Plan extends PlanGegevens {
  planId: string;
  nieuwkomerId: string;
  gemeente: string;
  weergavenaam: string;
  versienummer: number;
  status: Planstatus;
  vastgesteldOp?: string;
  versie?: number;
}

// radar

export interface Asmeting {
  domein: Domein;
  voorstel?: number;
  redenen: string[];
  score: number;
  reden?: string;
  notitie?: string;
}

export interface Metingvastlegging {
  datum: string;
  assen: Asmeting[];
  door: string;
  op: string;
  correctie?: string;
}

export interface Meting {
  /** 0 is the 0-meting. */
  nummer: number;
  instrument: string;
  geldend: Metingvastlegging;
  eerdere: Metingvastlegging[];
}

export interface Radar {
  metingen: Meting[];
  versie: number;
}

export interface Scorevoorstel {
  domein: Domein;
  score?: number;
  redenen: { tekst: string; beslissend: boolean }[];
}

export interface Radaras {
  domein: Domein;
  titel: string;
  bron: string;
  /** What each score means, from 1 to 5. */
  ankers: string[];
  deelvragen: string[];
}

export interface Radarinstrument {
  versie: string;
  niveaus: string[];
  assen: Radaras[];
}

export interface MetingGegevens {
  datum: string;
  correctie?: string;
  assen: Record<Domein, { score: number; reden?: string; notitie?: string }>;
}

// leerprofiel

export type Taalniveau = 'geen' | 'alfa-a' | 'alfa-b' | 'alfa-c' | 'A1' | 'A2' | 'B1' | 'B2' | 'C1';
export type Schrift = 'latijns' | 'arabisch' | 'geez' | 'cyrillisch' | 'ander';
export type Vaardigheid = 'lezen' | 'schrijven' | 'luisteren' | 'spreken';
export type Leergegeven =
  | 'leerbaarheidstoets'
  | 'startkwalificatie'
  | 'geletterdheid'
  | 'taalniveaus'
  | 'schooljaren'
  | 'opleidingsniveau';

interface Leerfeiten extends Partial<Record<Vaardigheid, Taalniveau>> {
  schriften?: Schrift[];
  schooljaren?: number;
  opleidingsniveau?: string;
  startkwalificatie?: 'ja' | 'nee';
  certificaten?: string;
}

export interface LeerprofielGegevens extends Leerfeiten {
  toets?: { datum: string; score?: number };
}

/** What was known at a moment. */
export interface Leergegevens extends Leerfeiten {
  toets?: { datum: string; score?: number; vereist: number; uitslag: 'haalbaar' | 'niet-haalbaar' | 'onbekend' };
  /** A reads in no script, AA in another than the Latin one. */
  alfabetisering?: 'A' | 'AA' | 'NVT';
  door: string;
  op: string;
}

export interface Routereden {
  leerroute: Leerroute;
  tekst: string;
  bron: string;
}

export interface Routevoorstel {
  leerroute: Leerroute;
  redenen: Routereden[];
  overwegingen: Routereden[];
  ontbreekt: Leergegeven[];
  kader: number;
}

export interface Routebesluit {
  gekozen: Leerroute;
  reden?: string;
  voorstel: Routevoorstel;
  door: string;
  op: string;
}

export interface Leerprofiel {
  gegevens?: Leergegevens;
  eerdere: Leergegevens[];
  voorstel?: Routevoorstel;
  /** The one that holds first. */
  besluiten: Routebesluit[];
  versie: number;
}

export interface Leerroutekader {
  versie: number;
  drempels: { naam: string; waarde: string; vanaf?: string; bron: string; nogTeControleren: boolean }[];
}

// taakstelling

export interface Ruil {
  met: string;
  overgenomen: number;
  afgestaan: number;
  toelichting?: string;
}

export interface TaakstellingGegevens {
  aantal: number;
  gepubliceerdOp: string;
  beginachterstand?: number;
  ruilen: Ruil[];
}

/** How far a half year is, in persons. */
export interface Taakstellingstand extends TaakstellingGegevens {
  /** Left over from before; negative when ahead, as saldo. */
  achterstand: number;
  teDoen: number;
  gerealiseerd: number;
  nogTeDoen: number;
  saldo: number;
  door: string;
  op: string;
}

export interface Taakstelling {
  /** 2026-1 */
  halfjaar: string;
  stand?: Taakstellingstand;
  versie: number;
}

// imports

export type Importsoort = 'nieuwkomers' | 'trajecten' | 'overdrachten' | 'uitkeringen' | 'duo-tellingen';
export type Importstatus =
  | 'ontvangen'
  | 'bezig'
  | 'gecontroleerd'
  | 'afgerond'
  | 'afgekeurd'
  | 'terugdraaien'
  | 'teruggedraaid';

/** The taking back of an import, or a look at what that would do. */
export interface Terugdraaiing {
  proef: boolean;
  status: 'bezig' | 'gecontroleerd' | 'teruggedraaid' | 'mislukt';
  totRegel: number;
  terug: number;
  gebleven: number;
  gevraagdOp: string;
}

export interface Import {
  importId: string;
  gemeente: string;
  soort: Importsoort;
  proef: boolean;
  status: Importstatus;
  bestandsfout?: { code: string; detail: string };
  tekenset?: string;
  regels: number;
  verwerkt: number;
  nieuw: number;
  ongewijzigd: number;
  afgewezen: number;
  gestartOp: string;
  klaarOp?: string;
  /** Absent when it cannot be taken back. */
  terugTeDraaienTot?: string;
  terugdraaiing?: Terugdraaiing;
}

export interface Importkolom {
  naam: string;
  verplicht: boolean;
  datum: boolean;
}

/** What the columns and values in the files of one source mean. */
export interface KolomkoppelingGegevens {
  soort: string;
  bron: string;
  kolommen: { kolom: string; bron: string }[];
  waarden: { kolom: string; van: string; naar: string }[];
  datumvorm: string;
}

export interface Kolomkoppeling extends KolomkoppelingGegevens {
  koppelingId: string;
  versie: number;
}

export interface Importregel {
  regel: number;
  veld?: string;
  code: string;
  detail: string;
}

// reporting

/** What DUO published beside what is counted here. */
export interface Duovergelijking {
  peildatum: string;
  /** `duo` is absent where DUO has an asterisk: at least one, too small to print. */
  cijfers: { cijfer: string; duo?: number; wij: number; komtOvereen: boolean }[];
}

export interface Cel {
  waarde?: number;
  verborgen?: boolean;
}

interface Tabel {
  gemeente?: string;
  gemeenten: string[];
  peildatum: string;
  standVan: string;
}

export interface UitkeringTabel extends Tabel {
  totaal: Cel;
  jongerDan30: Cel;
  perNationaliteit: { nationaliteit: string; naam: string; aantal: Cel }[];
  perLeeftijd: { van: number; tot: number; naam: string; aantal: Cel }[];
  perGeslacht: { geslacht: 'M' | 'V' | 'X'; aantal: Cel }[];
}

export interface InburgeringTabel extends Tabel {
  inburgeringsplichtigSinds2013: Cel;
  voldaan: Cel;
  nogPlichtig: Cel;
  ontheven: Cel;
  examens: { A2: Cel; B1: Cel; B2: Cel };
  verlengingen: Cel;
  termijnBinnen6Maanden: Cel;
  termijnVan6Tot12Maanden: Cel;
}

// every service

/** Who saw whom, when and for what: a line of the data log. */
export interface Logregel {
  nummer: number;
  tijdstip: string;
  /** The account's number at the login, not a name. */
  gebruiker: string;
  rollen: string[];
  verwerking: string;
  betrokkene?: string;
  traceId?: string;
}

export interface Logboekcontrole {
  intact: boolean;
  regels: number;
  eersteBreuk?: number;
}

export interface Geparkeerd {
  bron: string;
  subject: string;
  fout: string;
  sinds: string;
  aantal: number;
}

/** How far a read model is with what other services told. */
export interface Leesmodel {
  projectie: string;
  generatie: number;
  wordtHerbouwd: boolean;
  bronnen: { bron: string; gelezen: number; kop: number; achterstand: number }[];
  geparkeerd: Geparkeerd[];
  standVan: string;
}
