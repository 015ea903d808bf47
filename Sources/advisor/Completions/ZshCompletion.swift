/// The completions for zsh: to be read by a shell, or put into a folder of `fpath` as `_advisor`.
struct ZshCompletion {
  let program: Program
  private var words: CompletionWords { CompletionWords(program: program) }

  var script: String {
    let name = program.name
    return """
      #compdef \(name)
      # Completions of \(name) for zsh. Made by: \(name) completions zsh

      # Names of what there is, for the home, the dialog and the store of the line typed so far.
      _\(name)_names() {
        local index
        local -a options names
        for ((index = 2; index < CURRENT - 1; index++)); do
          case $words[index] in
            (--home|--dialog|--store) options+=("$words[index]" "${(Q)words[index+1]}") ;;
            (--home=*|--dialog=*|--store=*) options+=("${(Q)words[index]}") ;;
          esac
        done
        names=("${(@f)$(${(Q)~words[1]} completions --list $1 $options 2>/dev/null)}")
        compadd -- ${names:#}
      }

      _\(name)() {
        local verb=\(program.verbs.first?.name ?? "") position=0 index
        local current=$words[CURRENT] previous=$words[CURRENT-1]
        local -a described
        if [[ $current == --*=* ]]; then
          previous=${current%%=*}
          compset -P '*='
          current=${current#*=}
        fi
        if ((CURRENT == 2)) && [[ $current != -* ]]; then
          described=(\(described(words.first)))
          _describe -t commands command described
          return
        fi
        [[ $words[2] == -* ]] || verb=$words[2]
        if [[ $verb == \(Program.help) ]]; then
          ((CURRENT > 3)) && return
          described=(\(described(words.pages)))
          _describe -t pages page described
          return
        fi
        # The value of an option.
        case "$verb $previous" in
      \(cases { $0.place.hasPrefix("--") })  esac
        if [[ $current == -* ]]; then
          case $verb in
      \(program.verbs.map { "      (\($0.name)) described=(\(described(words.options(of: $0)))) ;;\n" }.joined())    esac
          _describe -o -t options option described
          return
        fi
        case $previous in
          (\(words.valued.joined(separator: "|"))) return ;;
        esac
        # What goes by its place.
        for ((index = 3; index < CURRENT; index++)); do
          case $words[index] in
            (\(words.valued.joined(separator: "|"))) ((index++)) ;;
            (-*) ;;
            (*) ((position++)) ;;
          esac
        done
        case "$verb $position" in
      \(cases { !$0.place.hasPrefix("--") })  esac
      }

      if [[ $funcstack[1] == _\(name) ]]; then
        _\(name) "$@"
      else
        compdef _\(name) \(name)
      fi

      """
  }

  private func cases(where isMeant: (CompletionWords.Slot) -> Bool) -> String {
    words.slots.filter(isMeant).map { slot in
      let pattern = slot.place == "*" ? "\"\(slot.verb) \"*" : "\"\(slot.verb) \(slot.place)\""
      return "    (\(pattern)) \(action(slot.values)); return ;;\n"
    }.joined()
  }

  private func action(_ values: Option.Values) -> String {
    switch values {
    case .any: ":"
    case .words(let words), .known(let words): "compadd -- \(words.joined(separator: " "))"
    case .file: "_files"
    case .folder: "_files -/"
    case .names(let list): "_\(program.name)_names \(list.rawValue)"
    }
  }

  /// Words with what they mean, as `_describe` has them.
  private func described(_ words: [(word: String, summary: String)]) -> String {
    words.map { word, summary in
      let meaning = summary.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
      return "'\(word):\(meaning.replacing("'", with: "'\\''"))'"
    }.joined(separator: " ")
  }
}
