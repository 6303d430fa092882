// Invented people for developing and testing the web app: the same ones on every run.

const voornamen = {
  M: ['Yusuf', 'Omar', 'Samuel', 'Filmon', 'Ahmad', 'Tesfay', 'Karim', 'Bashir', 'Ali', 'Dawit', 'Hamid', 'Mykola'],
  V: ['Amina', 'Selam', 'Layla', 'Fatima', 'Rahel', 'Zahra', 'Mariam', 'Nour', 'Senait', 'Olena', 'Hiba', 'Sara'],
};
const achternamen = [
  'Haddad', 'Al Khatib', 'Tesfamariam', 'Ghebreab', 'Nasser', 'Suleiman', 'Okonkwo', 'Rahimi', 'Kidane', 'Mansour',
  'Abdulrahman', 'Shevchenko', 'Berhane', 'Yilmaz', 'Hosseini', 'Darwish', 'Wolde', 'Al-Masri', 'Habte', 'Saleh',
];
export const spreektalen = [
  { id: 'arabisch', naam: 'Arabisch' },
  { id: 'tigrinya', naam: 'Tigrinya' },
  { id: 'engels', naam: 'Engels' },
];

export const verblijfsstatussen = [
  { id: 'asiel-bepaalde-tijd', naam: 'Asiel voor bepaalde tijd', bron: 'Vreemdelingenwet 2000 artikel 28' },
  { id: 'nareis', naam: 'Nareis bij een asielstatushouder', bron: 'Vreemdelingenwet 2000 artikel 29 lid 2' },
];

export const nationaliteiten = [
  { id: 'syrische', naam: 'Syrische' },
  { id: 'eritrese', naam: 'Eritrese' },
  { id: 'nederlandse', naam: 'Nederlandse' },
  { id: 'libische', naam: 'Libische' },
  { id: 'burger-van-nigeria', naam: 'Burger van Nigeria' },
  { id: 'iraakse', naam: 'Iraakse' },
  { id: 'soedanese', naam: 'Soedanese' },
  { id: 'staatloos', naam: 'Staatloos' },
  { id: 'onbekend', naam: 'Onbekend' },
];

/** A small deterministic source of chance (mulberry32). */
export function chance(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const iso = (date) => date.toISOString().slice(0, 10);
export function addDays(day, days) {
  return iso(new Date(Date.parse(day) + days * 86_400_000));
}

function bsn(number) {
  for (let n = 999_900_000 + number * 11; ; n++) {
    const digits = [...String(n)].map(Number);
    const sum = digits.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0);
    if (sum % 11 === 0) return String(n);
  }
}

function uuid(random) {
  const hex = () => Math.floor(random() * 16).toString(16);
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', hex);
}

function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

export const gemeenten = [
  { id: 'assen', naam: 'Assen', thema: 'assen', prefix: 'AS', aantal: 420 },
  { id: 'aa-en-hunze', naam: 'Aa en Hunze', thema: 'aa-en-hunze', prefix: 'AH', aantal: 131 },
  { id: 'tynaarlo', naam: 'Tynaarlo', thema: 'tynaarlo', prefix: 'TY', aantal: 170 },
];

const doelen = [
  { domein: 'financien', omschrijving: 'Heeft een overzicht van inkomsten en vaste lasten', organisatie: 'gkb' },
  { domein: 'zorg', omschrijving: 'Staat ingeschreven bij een huisarts en tandarts' },
  { domein: 'samenleving', omschrijving: 'Volgt het participatieverklaringstraject', organisatie: 'vluchtelingenwerk' },
  { domein: 'werk', omschrijving: 'Loopt twee dagen per week mee bij een bakkerij', organisatie: 'wpda' },
  { domein: 'ontmoeten', omschrijving: 'Heeft een taalmaatje uit het eigen dorp', organisatie: 'vluchtelingenwerk' },
];

function person(gemeente, index, random, today) {
  const geslacht = random() < 0.6 ? 'M' : 'V';
  const recent = random() < 0.45;
  const aankomstdatum = recent
    ? addDays(today, -Math.floor(random() * 1100) - 10)
    : addDays('2014-01-15', Math.floor(random() * 2000));
  const plichtVanaf = addDays(aankomstdatum, 45);
  const verlengd = random() < 0.3;
  const termijnTot = addDays(plichtVanaf, 1096 + (verlengd ? 365 : 0));
  const klaar = termijnTot < today && random() < 0.93;
  const status = klaar ? pick(random, ['voldaan', 'voldaan', 'ontheven', 'vrijgesteld', 'beeindigd']) : 'lopend';
  const achternaam = pick(random, achternamen);
  const nieuwkomer = {
    nieuwkomerId: uuid(random),
    gemeente: gemeente.id,
    dossiernummer: `${gemeente.prefix}-${String(index + 1).padStart(4, '0')}`,
    bsn: bsn(index + 1),
    naam: { voornamen: pick(random, voornamen[geslacht]), achternaam },
    geboortedatum: addDays('1962-03-01', Math.floor(random() * 16_000)),
    geslacht,
    nationaliteit: pick(random, nationaliteiten.slice(0, 2).concat(nationaliteiten)).id,
    voorkeurstaal: pick(random, ['ar', 'ti', 'en', 'nl', 'fa', 'tr']),
    regime: aankomstdatum >= '2022-01-01' ? 'Wi2021' : 'Wi2013',
    aankomstdatum,
    regimecorrecties: [],
    talen: [],
    uitkeringVan: addDays(aankomstdatum, 20),
    regisseur: 'regie',
    versie: 1,
  };
  if (klaar) nieuwkomer.uitkeringTot = addDays(termijnTot, 30);
  if (index % 4 === 0) nieuwkomer.telefoon = `06-0000${String(1000 + index).slice(-4)}`;
  const traject = {
    nieuwkomerId: nieuwkomer.nieuwkomerId,
    gemeente: gemeente.id,
    regime: nieuwkomer.regime,
    plichtVanaf,
    termijnTot,
    status,
    statusOp: klaar ? addDays(termijnTot, -60) : undefined,
    verlengingen: verlengd ? [{ verlengdOp: addDays(plichtVanaf, 1000), tot: termijnTot }] : [],
    examens:
      status === 'voldaan'
        ? [
            { onderdeel: 'lezen', niveau: 'A2', behaaldOp: addDays(termijnTot, -200) },
            { onderdeel: 'spreken', niveau: 'A2', behaaldOp: addDays(termijnTot, -120) },
          ]
        : [],
    versie: 1,
  };
  const heeftPlan = random() < (status === 'lopend' ? 0.8 : 0.5);
  const leerroute = pick(random, ['b1-route', 'b1-route', 'z-route', 'onderwijsroute']);
  const plan = heeftPlan
    ? {
        planId: uuid(random),
        nieuwkomerId: nieuwkomer.nieuwkomerId,
        gemeente: gemeente.id,
        weergavenaam: weergavenaam(nieuwkomer),
        versienummer: 1,
        leerroute,
        niveau: leerroute === 'z-route' ? undefined : 'B1',
        status: random() < 0.2 ? 'concept' : 'vastgesteld',
        doelen: doelen
          .filter(() => random() < 0.7)
          .map((doel) => ({ ...doel, streefdatum: addDays(today, Math.floor(random() * 300)), status: 'open' })),
        versie: 1,
      }
    : undefined;
  if (plan?.status === 'vastgesteld') plan.vastgesteldOp = addDays(aankomstdatum, 60);
  return { nieuwkomer, traject, plan };
}

export function weergavenaam({ naam }) {
  return [naam.voornamen, naam.tussenvoegsel, naam.achternaam].filter(Boolean).join(' ');
}

export function population(today) {
  return gemeenten.flatMap((gemeente, g) => {
    const random = chance(1000 + g);
    return Array.from({ length: gemeente.aantal }, (_, index) => person(gemeente, index, random, today));
  });
}
