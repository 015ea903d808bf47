#!/bin/bash
# gammu-smsd calls this for each message that comes; it asks the advisor and queues the reply.
# The sender and the text are only ever data: they stand in variables and on standard input.
set -u
files=()
advisor=@ADVISOR@
store=@STORE@
folder=@FOLDER@
# gammu-smsd 1.42 starts hooks with standard input closed, and without a UTF-8 locale in Debian.
exec 0</dev/null 2>>"$folder/hook.log"
export LC_ALL=C.UTF-8

# One long message: its parts, or gammu's own joining of them.
text=${DECODED_1_TEXT-}
if [ "${DECODED_PARTS:-0}" = 0 ]; then
  text=
  for part in $(seq "${SMS_MESSAGES:-0}"); do name=SMS_${part}_TEXT; text+=${!name-}; done
fi
sender=${SMS_1_NUMBER-}

# Where gammu kept the message, and when and in which parts it was sent: unlike the row's number and the
# file's name, these are the same when the network delivers it again.
if [ -d "$folder/inbox" ]; then
  # Hooks run one at a time, each before the next message is taken.
  for file in "$folder/inbox/IN"*; do
    case $file in *"_${sender}_00.txt") [ "$file" -nt "${newest-}" ] && newest=$file;; esac
    # What others have sent may still wait for an answer.
    case $file in *"_${sender}_"[0-9][0-9].txt) files+=("$file");; esac
  done
  sent=$(grep -E '^(DateTime|UDH) = ' "${newest-/dev/null}")
else
  rows=$(IFS=,; echo "$*")
  case $rows in ''|*[!0-9,]*) echo "hook: no row id; is service = sql?" >&2; exit 0;; esac
  sent=$(sqlite3 -readonly -cmd '.timeout 20000' "$folder/smsd.db" \
    "SELECT ReceivingDateTime, coalesce(UDH, '') FROM inbox WHERE ID IN ($rows)")
  # Without it two messages alike would be taken for one that came twice.
  [ -n "$sent" ] || { echo "hook: no row $rows can be read; is sqlite3 installed?" >&2; exit 1; }
fi
id=gammu:$(printf '%s\037%s\037%s' "$sender" "$sent" "$text" | sha256sum | cut -c1-32)

# Nobody calls a hook again that failed, so it tries again itself.
for try in 1 2 3 4 5; do
  reply=$(printf %s "$text" | ADVISOR_FROM=${sender:-nobody} ADVISOR_ID=$id \
    "$advisor" once --store "$store" @HOME@--channel sms)
  status=$?
  [ "$status" = 75 ] || break
  sleep "$try"
done
[ "$status" = 0 ] || { echo "hook: the advisor ended with $status" >&2; exit 1; }
if [ -n "$reply" ]; then
  printf %s "$reply" | gammu-smsd-inject -c "$folder/gammu-smsdrc" TEXT "$sender" -autolen 3000 >/dev/null 2>&1 \
    || { echo "hook: the reply could not be queued" >&2; exit 1; }
fi

# What somebody may have erased must not stay with the gateway.
if [ -d "$folder/inbox" ]; then
  rm -f "${files[@]}"
else
  sqlite3 -cmd '.timeout 5000' "$folder/smsd.db" "PRAGMA secure_delete = ON;
    DELETE FROM inbox WHERE SenderNumber IN (SELECT SenderNumber FROM inbox WHERE ID IN ($rows));
    DELETE FROM sentitems WHERE SendingDateTime < datetime('now', '-2 days');" >/dev/null
fi
