#!/bin/bash
# gammu-smsd calls this with the row ids of a message's parts; it asks the advisor and queues the reply.
# The sender and the text are only ever data: they stand in variables and on standard input.
set -u
advisor=@ADVISOR@
store=@STORE@
folder=@FOLDER@
# gammu-smsd 1.42 starts hooks with standard input closed, and without a UTF-8 locale in Debian.
exec 0</dev/null 2>>"$folder/hook.log"
export LC_ALL=C.UTF-8

row=${1:-}
case $row in ''|*[!0-9]*) echo "hook: no row id; is service = sql?" >&2; exit 0;; esac

# One long message: its parts, or gammu's own joining of them.
text=${DECODED_1_TEXT-}
if [ "${DECODED_PARTS:-0}" = 0 ]; then
  text=
  for part in $(seq "${SMS_MESSAGES:-0}"); do name=SMS_${part}_TEXT; text+=${!name-}; done
fi
sender=${SMS_1_NUMBER-}

# The row's number is new when a message is delivered again; who, when and what are not.
id=gammu:$(sqlite3 -readonly "$folder/smsd.db" \
  "SELECT SenderNumber || char(31) || ReceivingDateTime || char(31) || coalesce(UDH, '') || char(31) \
   || TextDecoded FROM inbox WHERE ID = $row" | sha256sum | cut -c1-32)

# Nobody calls a hook again that failed, so it tries again itself.
for try in 1 2 3 4 5; do
  reply=$(printf %s "$text" | "$advisor" once --store "$store" @HOME@--channel sms --from "$sender" --id "$id")
  status=$?
  [ "$status" = 75 ] || break
  sleep "$try"
done
[ "$status" = 0 ] || { echo "hook: the advisor ended with $status" >&2; exit 1; }
[ -n "$reply" ] || exit 0
printf %s "$reply" | gammu-smsd-inject -c "$folder/gammu-smsdrc" TEXT "$sender" -autolen 3000 >/dev/null
