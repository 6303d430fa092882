// How many rows a second an import of newcomers takes in, and in how much memory, against a plain insert of the same rows.
import { randomInt, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { Api } from "./lib/api.mjs";
import { Mongo } from "./lib/mongo.mjs";
import { option, show } from "./lib/report.mjs";

const GEMEENTE = "tynaarlo";
const DATABASE_PORT = 27117;
const POLL_MS = 500;
const COLUMNS =
  "dossiernummer;bsn;voornamen;achternaam;geboortedatum;geslacht;nationaliteit;voorkeurstaal;regime;aankomstdatum;telefoon";

const portOffset = option("port-offset", 0);
const rows = option("rows", 100_000);
const api = new Api(portOffset);
/** Makes the dossier numbers of this run unlike those of others. */
const run = randomUUID().slice(0, 6).toUpperCase();
/** Where the BSNs of this run begin, so that a second run on the same platform seldom meets those of the first. */
const firstBsn = 99_000_000 + randomInt(800_000);
const names = COLUMNS.split(";");
const people = Array.from({ length: rows }, (_, i) => person(i + 1));

const plain = await plainInsert();
const [taken, memory] = await importFile();

show(`a plain insert of ${rows} rows`, rows / plain, "/s");
show(`the import of the same rows`, rows / taken, "/s");
show("the import against the plain insert", plain / taken, "x");
show("memory of the service before the import", memory.before, "MB");
show("memory of the service at most during the import", memory.most, "MB");

/** Seconds to insert the rows as documents of texts, without check, encryption, index or event. */
async function plainInsert() {
  const mongo = await Mongo.connect(DATABASE_PORT + portOffset);
  const database = `bench_${run}`;
  const documents = people.map((fields, i) => ({
    _id: `${run}-${i}`,
    ...Object.fromEntries(names.map((name, column) => [name, fields[column]])),
  }));
  const begin = performance.now();
  await mongo.insertMany(database, "nieuwkomers", documents);
  const seconds = (performance.now() - begin) / 1000;
  await mongo.dropDatabase(database);
  mongo.close();
  return seconds;
}

/** Seconds from sending the file to its end, and the memory of the service meanwhile. */
async function importFile() {
  const file = [COLUMNS, ...people.map((fields) => fields.join(";"))].join("\n");
  const path = `/api/intake/v1/gemeenten/${GEMEENTE}/imports/${randomUUID()}`;
  const pid = await processOf("intake-service");
  const before = await megabytes(pid);
  let most = before;
  const begin = performance.now();
  await api.putFile("regie", `${path}?soort=nieuwkomers`, file);
  let status = "";
  while (status !== "afgerond") {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    most = Math.max(most, await megabytes(pid));
    const state = await api.get("regie", path);
    status = state.status;
    if (status === "afgekeurd" || state.afgewezen > 0) {
      throw new Error(`the import went wrong: ${JSON.stringify(state)}`);
    }
  }
  return [(performance.now() - begin) / 1000, { before, most }];
}

function person(number) {
  return [`B-${run}-${number}`, bsn(number), "Bench", `Meting ${number}`, "1990-01-01", "X", "syrische", "nl", "Wi2021", "2026-01-05", "06-00123456"];
}

/** Invented, in the range for tests that begins with nines, and passing the eleven-test; empty when no digit does. */
function bsn(number) {
  const eight = String(firstBsn + number).padStart(8, "0");
  const sum = [...eight].reduce((total, digit, i) => total + Number(digit) * (9 - i), 0);
  return sum % 11 === 10 ? "" : `${eight}${sum % 11}`;
}

async function processOf(program) {
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    const environment = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
    if (command.includes(program) && command.includes("java") && environment.includes(`SERVER_PORT=${8081 + portOffset}`)) {
      return pid;
    }
  }
  throw new Error(`${program} does not run here`);
}

/** Resident: what the process has in memory. */
async function megabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(status.match(/^VmRSS:\s+(\d+) kB/m)?.[1] ?? 0) / 1024;
}
