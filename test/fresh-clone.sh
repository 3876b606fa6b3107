#!/usr/bin/env bash
# Tries the two commands of the README as a newcomer would: in a fresh clone, on a
# machine with nothing but Node 20, npm 10 and the usual small tools; no compiler,
# no Python, no make.
#
#   RELBOT_FRESH_TESTS="test/house test/domain"   only these tests, to keep it short
#   RELBOT_FRESH_KEEP=1                           leave the folder for a look at it
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/relbot-fresh-XXXXXX")
started=

say() { printf -- '── fresh clone: %s\n' "$*"; }
fail() { say "FAILED: $*"; exit 1; }
cleanup() {
  if [ -n "$started" ]; then kill -KILL -- "-$started" 2>/dev/null || true; fi
  if [ -n "${RELBOT_FRESH_KEEP:-}" ]; then say "kept $work"; else rm -rf "$work"; fi
}
trap cleanup EXIT

# ── A machine with only Node and npm ─────────────────────────────────────────
node=$(command -v node) || fail 'there is no node'
node=$("$node" -p process.execPath)
say "node $("$node" --version)"
case $("$node" --version) in v20.*) ;; *) say 'not Node 20: the rest is tried with this one' ;; esac

mkdir "$work/bin"
npm install --silent --no-save --prefix "$work/npm" npm@10
ln -s "$node" "$work/bin/node"
ln -s "$work/npm/node_modules/npm/bin/npm-cli.js" "$work/bin/npm"
ln -s "$work/npm/node_modules/npm/bin/npx-cli.js" "$work/bin/npx"
for tool in sh bash env basename cat chmod cp cut date dirname echo expr false grep head id kill ln \
  ls mkdir mktemp mv printf ps pwd readlink realpath rm rmdir sed sleep sort stat tail tee test \
  timeout touch tr true uname uniq wc which; do
  path=$(type -P "$tool") && ln -s "$path" "$work/bin/$tool"
done
for tool in python python3 make gcc g++ cc c++ git; do
  if PATH="$work/bin" type -P "$tool" >"$work/seen"; then fail "$tool can still be seen"; fi
done

# What npm needs to reach its registry stays; every setting of relbot's or npm's own run goes.
environment=(PATH="$work/bin" HOME="$HOME" LANG="${LANG:-C.UTF-8}" NO_COLOR=1 CI=true)
while IFS='=' read -r name value; do
  case $name in
    npm_config_ignore_scripts | npm_config_prefix | npm_config_local_prefix) ;;
    npm_config_* | NPM_CONFIG_* | *_proxy | *_PROXY | NODE_EXTRA_CA_CERTS | SSL_CERT_*)
      environment+=("$name=$value") ;;
  esac
done < <(env)
as_newcomer() { env -i "${environment[@]}" "$@"; }

[ "$(as_newcomer npm --version | cut -d. -f1)" = 10 ] || fail 'npm 10 is not the one that runs'
say "npm $(as_newcomer npm --version)"

# ── npm ci && npm test ───────────────────────────────────────────────────────
git clone --quiet "$repository" "$work/relbot"
cd "$work/relbot"
say "npm ci && npm test ${RELBOT_FRESH_TESTS:-}"
# The words are a list of paths on purpose.
# shellcheck disable=SC2086
as_newcomer sh -c 'npm ci && npm test -- "$@"' sh ${RELBOT_FRESH_TESTS:-} ||
  fail "npm ci && npm test"

# ── npm start ───────────────────────────────────────────────────────────────
port=$("$node" -e "
  const server = require('net').createServer().listen(0, '127.0.0.1', () => {
    console.log(server.address().port);
    server.close();
  });")
address="http://127.0.0.1:$port/healthz"
answers() {
  "$node" -e "fetch('$address').then((r) => process.exit(r.status === 200 ? 0 : 1), () => process.exit(1))"
}

say "PORT=$port npm start" # after the npm ci above
set -m # a process group of its own, so that nothing of it can be left behind
env -i "${environment[@]}" PORT="$port" npm start </dev/null >"$work/start.log" 2>&1 &
started=$!
set +m

for ((i = 0; ; i++)); do
  if answers; then break; fi
  kill -0 "$started" 2>/dev/null || { cat "$work/start.log"; fail 'npm start ended by itself'; }
  [ "$i" -lt 120 ] || { cat "$work/start.log"; fail "no 200 from $address within a minute"; }
  sleep 0.5
done
cat "$work/start.log"
say "$address answers 200"

kill -TERM "$started"
for ((i = 0; ; i++)); do
  if ! kill -0 -- "-$started" 2>/dev/null; then break; fi
  [ "$i" -lt 40 ] || { cat "$work/start.log"; fail 'still running 20 s after SIGTERM'; }
  sleep 0.5
done
if answers; then fail "$address still answers after the end"; fi
started=

say OK
