// How long ./start takes the first and the second time, and how much memory all processes take together.
import { rm } from "node:fs/promises";
import { atMost, option, show } from "./lib/report.mjs";
import { emptyFolder, memoryOf, processorSecondsOf, startPlatform, stopPlatform } from "./lib/platform.mjs";

const portOffset = option("port-offset", 2000);
/** Long enough for the background work of a start to end: the ahead-of-time caches are made in it. */
const settleSeconds = option("settle", 90);

const data = await emptyFolder();
let met = true;
try {
  const first = await startPlatform(portOffset, data);
  met &= show("first start, the demo population loaded", first.seconds, "s");
  show("processor time of the first start", await processorSecondsOf(first.pid), "s");
  await settle();
  met &= show("stop", await stopPlatform(first), "s");

  const second = await startPlatform(portOffset, data);
  met &= show("second start", second.seconds, "s", atMost(45, "s"));
  show("processor time of the second start", await processorSecondsOf(second.pid), "s");
  met &= show("second start against the first", second.seconds / first.seconds, "x");
  const memory = await memoryOf(second.pid);
  met &= show(`memory of ${memory.processes} processes (PSS)`, memory.pss, "MB", atMost(2560, "MB"));
  met &= show("the same counted per process (RSS)", memory.rss, "MB");
  met &= show("stop", await stopPlatform(second), "s");
} finally {
  await rm(data, { recursive: true, force: true });
}
process.exitCode = met ? 0 : 1;

function settle() {
  return new Promise((resolve) => setTimeout(resolve, settleSeconds * 1000));
}
