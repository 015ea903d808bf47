#!/bin/bash
# smsd calls this with an event and the file of a message; it asks the advisor and queues the reply.
# The sender and the text are only ever data: they stand in variables and on standard input.
set -u
advisor=@ADVISOR@
store=@STORE@
folder=@FOLDER@
[ "${1:-}" = RECEIVED ] || exit 0
exec 2>>"$folder/hook.log"
export LC_ALL=C.UTF-8
file=$2

header() { sed -n "/^\$/q;s/^$1: *//p" "$file" | head -1; }
kind=$(header From_TOA)
sender=$(header From)
case $kind in *91*) sender=+$sender;; esac
body() { sed '1,/^$/d' "$file"; }
case $(header Alphabet) in
  UCS2) text=$(body | iconv -f UTF-16BE -t UTF-8);;
  *) text=$(body);;
esac
# The file's name is new when a message is delivered again; who, when and what are not.
id=smstools:$(printf '%s\037%s\037%s' "$sender" "$(header Sent)" "$text" | sha256sum | cut -c1-32)

for try in 1 2 3 4 5; do
  reply=$(printf %s "$text" | ADVISOR_FROM=${sender:-nobody} ADVISOR_ID=$id \
    "$advisor" once --store "$store" @HOME@--channel sms)
  status=$?
  [ "$status" = 75 ] || break
  sleep "$try"
done
[ "$status" = 0 ] || { echo "hook: the advisor ended with $status" >&2; exit 1; }
# What somebody may have erased must not stay with the gateway.
forget() {
  local kept
  # When the power went in the middle, the same message lies there under another name as well.
  for kept in "${file%/*}"/*; do
    [ "$(key "$kept")" != "$(key "$file")" ] || [ "$kept" = "$file" ] || rm -f "$kept"
  done
  rm -f "$file"
}
key() { sed -n '/^$/q;/^From:/p;/^Sent:/p' "$1"; }
[ -n "$reply" ] || { forget; exit 0; }

draft=$(mktemp "$folder/reply-XXXXXX")
{
  printf 'To: %s\n' "${sender#+}"
  if printf %s "$reply" | iconv -f UTF-8 -t ISO-8859-1 >/dev/null 2>&1; then
    printf 'Alphabet: UTF-8\n\n%s' "$reply"
  else
    # In a UTF-8 file smsd cuts a text at its first emoji.
    printf 'Alphabet: UCS2\n\n'
    printf %s "$reply" | iconv -f UTF-8 -t UTF-16BE
  fi
} >"$draft"
# Within one file system, so that smsd never sees half a file.
mv "$draft" "$folder/outgoing/"
forget
