// How long it takes to open a dossier and to save an answer of the intake, with a session, on a platform that runs.
import { randomUUID } from "node:crypto";
import { option, percentile, show } from "./lib/report.mjs";
import { Session } from "./lib/session.mjs";

const GEMEENTE = "tynaarlo";
const INTAKE = `/api/intake/v1/gemeenten/${GEMEENTE}`;
const WARM_UP = 50;

const rounds = option("rounds", 300);
const session = await Session.of(option("port-offset", 0), "regie");

const { nieuwkomerId } = await session.send("POST", `${INTAKE}/nieuwkomers`, newcomer());
const dossier = `${INTAKE}/nieuwkomers/${nieuwkomerId}`;
const { intakeId, vragenlijst, vragenlijstversie } = await session.send("POST", `${dossier}/intakes`, { taal: "nl" });
const antwoorden = `${dossier}/intakes/${intakeId}/antwoorden`;
const vragen = await yesOrNo();

/** The same door and the same service, but nobody's data: no database, no encryption, no line in the data log. */
const peer = await measure(() => session.send("GET", "/api/intake/v1/nationaliteiten"));
const health = await measure(() => session.send("GET", "/health"));
const opened = await measure(() => session.send("GET", dossier));
const saved = await measure(saveAnswer);

report("GET /health", health);
report("a list that is nobody's (the peer)", peer);
report("a dossier is opened", opened);
report("an answer is saved", saved);
show("opening a dossier against the peer (p50)", percentile(opened, 0.5) / percentile(peer, 0.5), "x");
show("saving an answer against the peer (p50)", percentile(saved, 0.5) / percentile(peer, 0.5), "x");

/** One after the other: as one professional, or one newcomer, does it. */
async function measure(step) {
  const times = [];
  for (let i = -WARM_UP; i < rounds; i += 1) {
    const begin = performance.now();
    await step(i);
    if (i >= 0) times.push(performance.now() - begin);
  }
  return times;
}

function report(what, times) {
  show(`${what} (p50 of ${rounds})`, percentile(times, 0.5), "ms");
  show(`${what} (p99)`, percentile(times, 0.99), "ms");
}

/** Each question a few times at most: a question keeps all its answers, and nobody changes one hundreds of times. */
function saveAnswer(round) {
  const at = (round + WARM_UP) % vragen.length;
  return session.send("PUT", `${antwoorden}/${vragen[at]}`, {
    gegevenId: randomUUID(),
    waarden: ["ja"],
    gezien: 0,
    apparaat: "bench",
  });
}

async function yesOrNo() {
  const { secties } = await session.send("GET", `/api/intake/v1/vragenlijsten/${vragenlijst}/${vragenlijstversie}`);
  return secties.flatMap((sectie) => sectie.vragen.filter(({ soort }) => soort === "ja-nee").map(({ id }) => id));
}

function newcomer() {
  return {
    dossiernummer: `B-${randomUUID().slice(0, 12).toUpperCase()}`,
    naam: { voornamen: "Bench", achternaam: "Dossier" },
    geboortedatum: "1990-01-01",
    geslacht: "X",
    nationaliteit: "syrische",
    voorkeurstaal: "nl",
    regime: "Wi2021",
    aankomstdatum: "2026-01-05",
  };
}
