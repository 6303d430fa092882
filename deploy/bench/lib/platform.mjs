// A platform of our own, started and stopped as a person would do it.
import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** What Linux counts processor time in, on every common machine. */
const TICKS_PER_SECOND = 100;

const READY = "Ctrl-C";
const PATIENCE_MS = 15 * 60_000;

export async function emptyFolder() {
  return mkdtemp(path.join(tmpdir(), "inburgering-bench-"));
}

/** Runs ./start until it says that it is ready; `seconds` is what that took. */
export async function startPlatform(portOffset, data) {
  const begin = performance.now();
  const child = spawn("./start", ["--port-offset", String(portOffset), "--data", data], {
    cwd: ROOT,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  await readiness(child, createWriteStream(path.join(data, "start.log"), { flags: "a" }));
  return { pid: child.pid, child, seconds: (performance.now() - begin) / 1000 };
}

function readiness(child, log) {
  return new Promise((resolve, reject) => {
    let shown = "";
    const timer = setTimeout(() => reject(new Error("./start is not ready in time")), PATIENCE_MS);
    const hear = (part) => {
      log.write(part);
      shown += part;
      if (shown.includes(READY)) {
        clearTimeout(timer);
        resolve();
      }
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", () => {
      clearTimeout(timer);
      reject(new Error("./start ended:\n" + shown));
    });
  });
}

/** As Ctrl-C does: the interrupt reaches every process of the terminal. Returns the seconds until all are gone. */
export async function stopPlatform({ pid, child }) {
  const begin = performance.now();
  const ended = new Promise((resolve) => child.once("exit", resolve));
  process.kill(-pid, "SIGINT");
  await ended;
  const left = await processesOf(pid);
  if (left.length > 0) {
    throw new Error("still running after the stop: " + left.join(", "));
  }
  return (performance.now() - begin) / 1000;
}

/** The processes of the group that ./start leads. */
export async function processesOf(group) {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const found = [];
  for (const pid of pids) {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    // What follows the name in brackets: state, parent, group.
    const [state, , processGroup] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (Number(processGroup) === group && state !== "Z") {
      found.push(Number(pid));
    }
  }
  return found;
}

/**
 * The memory of all processes together, in MB. `pss` shares out the pages that processes have in common and so may be
 * added up; `rss` counts those pages once for each process.
 */
export async function memoryOf(group) {
  const sum = { processes: 0, rss: 0, pss: 0 };
  for (const pid of await processesOf(group)) {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
    sum.processes += 1;
    sum.rss += kilobytes(rollup, "Rss") / 1024;
    sum.pss += kilobytes(rollup, "Pss") / 1024;
  }
  return sum;
}

/** The seconds of processor time that the running processes of the group took so far: what else runs does not count. */
export async function processorSecondsOf(group) {
  let ticks = 0;
  for (const pid of await processesOf(group)) {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    ticks += Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  }
  return ticks / TICKS_PER_SECOND;
}

function kilobytes(rollup, field) {
  return Number(rollup.match(new RegExp(`^${field}:\\s+(\\d+) kB`, "m"))?.[1] ?? 0);
}
