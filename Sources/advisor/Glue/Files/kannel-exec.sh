#!/bin/bash
# Kannel calls this with the sender (URL-encoded), the text (hexadecimal) and its own id of a message.
# The reply goes back through sendsms: what an exec prints is sent in GSM-7 only, and Arabic becomes "?".
set -u
advisor=@ADVISOR@
store=@STORE@
sendsms=${ADVISOR_SENDSMS:-'http://127.0.0.1:13013/cgi-bin/sendsms?username=advisor&password=change-me'}
# smsbox leaves its sockets open here; held any longer, they would keep it from starting again.
for open in "/proc/$$/fd/"*; do
  case ${open##*/} in [012]|255|*[!0-9]*) ;; *) eval "exec ${open##*/}>&-";; esac
done
exec 2>>@FOLDER@/hook.log
export LC_ALL=C.UTF-8

decoded() { printf '%b' "${1//%/\\x}"; }
case ${1:-} in *[!A-Za-z0-9%+._~*\'\(\)!-]*) exit 0;; esac
case ${2:-} in *[!0-9A-Fa-f]*) exit 0;; esac
case ${3:-} in *[!0-9A-Fa-f-]*) exit 0;; esac
sender=$(decoded "${1//+/%20}")
hex=${2:-} escaped=
for ((i = 0; i < ${#hex}; i += 2)); do escaped+="\\x${hex:i:2}"; done
text=$(printf '%b' "$escaped")

for try in 1 2 3 4 5; do
  reply=$(printf %s "$text" | ADVISOR_FROM=${sender:-nobody} ADVISOR_ID=kannel:${3:-} \
    "$advisor" once --store "$store" @HOME@--channel sms)
  status=$?
  [ "$status" = 75 ] || break
  sleep "$try"
done
[ "$status" = 0 ] || { echo "exec: the advisor ended with $status" >&2; exit 0; }
[ -n "$reply" ] || exit 0

# Coding 2 is Unicode; a text that fits GSM-7 as plain ASCII goes out in half as many parts.
coding=2
[[ $reply == *[!\ -_a-z$'\n']* ]] || coding=0
# smsbox is waiting for this to end. When it is gone, Kannel calls again with the same id once smsbox is
# there anew, and the reply goes out then.
smsbox_waits() {
  local fields parent
  fields=$(<"/proc/$$/stat")
  read -r _ parent _ <<< "${fields##*) }"
  [ "$parent" = "$PPID" ]
}
# Everybody on this machine can read a command line, so neither the number nor the words stand on one.
quoted() { local value=${1//\\/\\\\}; printf '"%s"' "${value//\"/\\\"}"; }
for try in 1 2 3 4 5 6 7 8 9 10; do
  smsbox_waits || exit 0
  curl --silent --fail --max-time 10 --output /dev/null --get \
    --config <(printf 'url = %s\n' "$(quoted "$sendsms")") \
    --data-urlencode to@<(printf %s "$sender") --data-urlencode text@<(printf %s "$reply") \
    --data "charset=UTF-8" --data "coding=$coding" && exit 0
  sleep 3
done
echo "exec: sendsms did not take the reply" >&2
