/// The completions for bash, without the help of any package.
struct BashCompletion {
  let program: Program
  private var words: CompletionWords { CompletionWords(program: program) }

  var script: String {
    let name = program.name
    return """
      # Completions of \(name) for bash. Made by: \(name) completions bash

      # Takes those of the lines that go on from what was typed.
      _\(name)_reply() {
        local word quoted
        while IFS= read -r word; do
          [[ $word == "$current"* ]] || continue
          printf -v quoted %q "$word"
          COMPREPLY+=("$quoted")
        done
      }

      # Names of what there is, for the home, the dialog and the store of the line typed so far.
      _\(name)_names() {
        local index options=()
        for ((index = 1; index < COMP_CWORD - 1; index++)); do
          case ${COMP_WORDS[index]} in
            --home | --dialog | --store)
              options+=("${COMP_WORDS[index]}" "${COMP_WORDS[index + 1]}") ;;
          esac
        done
        _\(name)_reply < <("${COMP_WORDS[0]/#\\~/$HOME}" completions --list "$1" "${options[@]}" 2>/dev/null)
      }

      _\(name)_files() {
        compopt -o filenames 2>/dev/null
        _\(name)_reply < <(compgen "$1" -- "$current")
      }

      _\(name)() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
        local verb=\(program.verbs.first?.name ?? "") position=0 index
        COMPREPLY=()
        # "--home=DIR" comes in three words.
        if [[ $current == = ]]; then
          current=
        elif [[ $previous == = ]]; then
          previous=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        if ((COMP_CWORD == 1)) && [[ $current != -* ]]; then
          _\(name)_reply <<<$'\(lines(words.first.map(\.word)))'
          return
        fi
        [[ ${COMP_WORDS[1]} == -* ]] || verb=${COMP_WORDS[1]}
        if [[ $verb == \(Program.help) ]]; then
          ((COMP_CWORD > 2)) || _\(name)_reply <<<$'\(lines(words.pages.map(\.word)))'
          return
        fi
        # The value of an option.
        case "$verb $previous" in
      \(cases { $0.place.hasPrefix("--") })    esac
        if [[ $current == -* ]]; then
          case $verb in
      \(program.verbs.map { "      \($0.name)) _\(name)_reply <<<$'\(lines(words.options(of: $0).map(\.word)))' ;;\n" }.joined())    esac
          return
        fi
        case $previous in
          \(words.valued.joined(separator: " | "))) return ;;
        esac
        # What goes by its place.
        for ((index = 2; index < COMP_CWORD; index++)); do
          case ${COMP_WORDS[index]} in
            \(words.valued.joined(separator: " | ")))
              index=$((index + 1))
              [[ ${COMP_WORDS[index]} == = ]] && index=$((index + 1)) ;;
            -*) ;;
            *) position=$((position + 1)) ;;
          esac
        done
        case "$verb $position" in
      \(cases { !$0.place.hasPrefix("--") })    esac
      }

      complete -F _\(name) \(name)

      """
  }

  private func cases(where isMeant: (CompletionWords.Slot) -> Bool) -> String {
    words.slots.filter(isMeant).map { slot in
      // A star stands for itself between quotation marks.
      let pattern = slot.place == "*" ? "\"\(slot.verb) \"*" : "\"\(slot.verb) \(slot.place)\""
      return "    \(pattern)) \(action(slot.values)); return ;;\n"
    }.joined()
  }

  private func action(_ values: Option.Values) -> String {
    let name = program.name
    return switch values {
    case .any: ":"
    case .words(let words), .known(let words): "_\(name)_reply <<<$'\(lines(words))'"
    case .file: "_\(name)_files -f"
    case .folder: "_\(name)_files -d"
    case .names(let list): "_\(name)_names \(list.rawValue)"
    }
  }

  /// Words of our own, which are letters, digits and hyphens.
  private func lines(_ words: [String]) -> String { words.joined(separator: "\\n") }
}
