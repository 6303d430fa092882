// How long it takes before a newcomer who was registered is seen in the caseload, on a platform that runs.
import { randomUUID } from "node:crypto";
import { atLeast, atMost, option, percentile, show } from "./lib/report.mjs";
import { Api } from "./lib/api.mjs";

const GEMEENTE = "tynaarlo";
const POLL_MS = 10;
const PATIENCE_MS = 60_000;

const api = new Api(option("port-offset", 0));
const writes = option("writes", 200);
const perSecond = option("per-second", 5);
/** Makes the dossier numbers of this run unlike those of others. The platform writes them in capitals. */
const run = randomUUID().slice(0, 6).toUpperCase();

await measure(0);
const measured = await writeSteadily();
const lags = measured.map((one) => one.lag);
const production = await eventsPerSecondWritten(measured);

let met = true;
met &= show(`write of a newcomer, answered (p50 of ${writes})`, percentile(measured.map((one) => one.write), 0.5), "ms");
met &= show("answered to seen in the caseload (p50)", percentile(lags, 0.5), "ms");
met &= show("answered to seen in the caseload (p99)", percentile(lags, 0.99), "ms", atMost(1000, "ms"));
met &= show("of which one look at the caseload (p50)", await lookMs(), "ms");
const catchUp = await eventsPerSecondCaughtUp();
met &= show("events a second: written", production, "/s");
met &= show("events a second: caught up from zero", catchUp, "/s");
met &= show("catching up against writing", catchUp / production, "x", atLeast(5, "x"));
process.exitCode = met ? 0 : 1;

/** One write every so often, whether the one before was seen or not. */
async function writeSteadily() {
  const all = [];
  for (let number = 1; number <= writes; number += 1) {
    all.push(measure(number));
    await pause(1000 / perSecond);
  }
  return Promise.all(all);
}

async function measure(number) {
  const dossiernummer = `B-${run}-${number}`;
  const begin = performance.now();
  await api.post("regie", `/api/intake/v1/gemeenten/${GEMEENTE}/nieuwkomers`, newcomer(dossiernummer));
  const answered = performance.now();
  while (!(await isSeen(dossiernummer))) {
    if (performance.now() - answered > PATIENCE_MS) {
      throw new Error(`${dossiernummer} is not in the caseload after a minute`);
    }
    await pause(POLL_MS);
  }
  return { begin, answered, write: answered - begin, lag: performance.now() - answered };
}

async function isSeen(dossiernummer) {
  const found = await api.post("regie", "/api/monitoring/v1/caseload/zoekopdrachten", {
    gemeente: [GEMEENTE],
    naam: dossiernummer,
  });
  return found.items.some((item) => item.dossiernummer === dossiernummer);
}

async function lookMs() {
  const looks = [];
  for (let i = 0; i < 20; i += 1) {
    const begin = performance.now();
    await isSeen(`B-${run}-1`);
    looks.push(performance.now() - begin);
  }
  return percentile(looks, 0.5);
}

/** At the pace of one client that writes without waiting in between. */
async function eventsPerSecondWritten(measured) {
  return 1000 / percentile(measured.map((one) => one.write), 0.5);
}

/** The caseload is made anew from the first event on, while the old one stays in use. */
async function eventsPerSecondCaughtUp() {
  const feeds = `/api/monitoring/v1/gemeenten/${GEMEENTE}/feeds`;
  const events = sum((await caseload(feeds)).bronnen, (bron) => bron.kop);
  const begin = performance.now();
  await api.post("beheer", `${feeds}/caseload/herbouw`, {});
  while ((await caseload(feeds)).wordtHerbouwd) {
    await pause(POLL_MS);
  }
  return (events * 1000) / (performance.now() - begin);
}

async function caseload(feeds) {
  const { items } = await api.get("beheer", feeds);
  return items.find((item) => item.projectie === "caseload");
}

function newcomer(dossiernummer) {
  return {
    dossiernummer,
    naam: { voornamen: "Bench", achternaam: "Meting" },
    geboortedatum: "1990-01-01",
    geslacht: "X",
    nationaliteit: "syrische",
    voorkeurstaal: "nl",
    regime: "Wi2021",
    aankomstdatum: "2026-01-05",
  };
}

function sum(items, figure) {
  return items.reduce((total, item) => total + figure(item), 0);
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
