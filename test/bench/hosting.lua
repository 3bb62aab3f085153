-- The requests of a load: arguments are Accept-Encoding, an ETag, and in how many of 100 requests it is sent.
local full, check
local share, sent = 0, 0

function init(args)
  full = wrk.format("GET", nil, { ["Accept-Encoding"] = args[1] })
  check = wrk.format("GET", nil, { ["Accept-Encoding"] = args[1], ["If-None-Match"] = args[2] })
  share = tonumber(args[3])
end

function request()
  sent = sent + 1
  if sent * share % 100 < share then
    return check
  end
  return full
end

function done(summary)
  local errors = summary.errors
  io.write(string.format(
    '{"requests": %d, "seconds": %.3f, "failed": %d}\n',
    summary.requests, summary.duration / 1e6, errors.connect + errors.read + errors.write + errors.timeout
  ))
end
