-- Sends each request in the name of the next caller of a file; with PAUSE, waits that many milliseconds between two
-- requests of one connection. Prints one line: requests, seconds, failures, then p50 and p99 in microseconds.
local callers, at = {}, 0

function init(arguments)
  for line in io.lines(os.getenv("CALLERS")) do
    local name, value = line:match("^(%S+) (.+)$")
    callers[#callers + 1] = wrk.format("GET", wrk.path, { [name] = value })
  end
  math.randomseed(os.time())
  at = math.random(#callers)
end

function request()
  at = at % #callers + 1
  return callers[at]
end

local pause = tonumber(os.getenv("PAUSE") or "0")
if pause > 0 then
  function delay()
    return math.floor(pause * (0.5 + math.random()))
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %.3f %d %d %d\n", summary.requests, summary.duration / 1e6,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
