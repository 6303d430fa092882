// How long it takes before a newcomer who was registered is seen in the caseload, on a platform that runs.
import { randomUUID } from "node:crypto";
import { atLeast, atMost, option, percentile, show } from "./lib/report.mjs";
import { Api } from "./lib/api.mjs";

const GEMEENTE = "tynaarlo";
const POLL_MS = 10;
const SERIES = 50;
const PATIENCE_MS = 60_000;

const api = new Api(option("port-offset", 0));
const writes = option("writes", 200);
const perSecond = option("per-second", 5);
/** Makes the dossier numbers of this run unlike those of others. The platform writes them in capitals. */
const run = randomUUID().slice(0, 6).toUpperCase();

const watch = startWatch();

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
  const dossiernummer = `${seriesOf(number)}-${number}`;
  const begin = performance.now();
  await api.post("regie", `/api/intake/v1/gemeenten/${GEMEENTE}/nieuwkomers`, newcomer(dossiernummer));
  const answered = performance.now();
  const seen = await watch.until(dossiernummer);
  return { begin, answered, write: answered - begin, lag: Math.max(0, seen - answered) };
}

/** So few numbers have the same beginning that one look shows them all. */
function seriesOf(number) {
  return `B-${run}${Math.floor(number / SERIES)}`;
}

/** One looker for all who wait, so that looking takes the same however many newcomers are under way. */
function startWatch() {
  const waiting = new Map();
  return { until, look };

  function until(dossiernummer) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${dossiernummer} is not in the caseload after a minute`)),
        PATIENCE_MS,
      );
      waiting.set(dossiernummer, (moment) => {
        clearTimeout(timer);
        resolve(moment);
      });
      if (waiting.size === 1) {
        keepLooking().catch(reject);
      }
    });
  }

  async function keepLooking() {
    while (waiting.size > 0) {
      const series = new Set([...waiting.keys()].map((one) => one.slice(0, one.lastIndexOf("-"))));
      for (const one of series) {
        for (const dossiernummer of await look(one)) {
          waiting.get(dossiernummer)?.(performance.now());
          waiting.delete(dossiernummer);
        }
      }
      await pause(POLL_MS);
    }
  }

  async function look(series) {
    const found = await api.post("regie", "/api/monitoring/v1/caseload/zoekopdrachten", {
      gemeente: [GEMEENTE],
      naam: series,
      limit: 100,
    });
    return found.items.map((item) => item.dossiernummer);
  }
}

async function lookMs() {
  const looks = [];
  for (let i = 0; i < 20; i += 1) {
    const begin = performance.now();
    await watch.look(seriesOf(1));
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
