/// The completions for fish.
struct FishCompletion {
  let program: Program
  private var words: CompletionWords { CompletionWords(program: program) }

  var script: String {
    let name = program.name
    let head = """
      # Completions of \(name) for fish. Made by: \(name) completions fish

      # The command of the line typed so far; nothing while there is none.
      function __\(name)_verb
        set -l typed (commandline -opc)
        if not set -q typed[2]
          return
        else if string match -q -- '-*' $typed[2]
          echo \(program.verbs.first?.name ?? "")
        else
          echo $typed[2]
        end
      end

      function __\(name)_using
        set -l verb (__\(name)_verb)
        set -q verb[1]; or set verb \(program.verbs.first?.name ?? "")
        test $verb = $argv[1]
      end

      # Whether the word is the one of a place among those that are no options, from 0.
      function __\(name)_at
        __\(name)_using $argv[1]; or return 1
        set -l typed (commandline -opc)
        set -l position 0
        set -l index 3
        while test $index -le (count $typed)
          if contains -- $typed[$index] \(words.valued.joined(separator: " "))
            set index (math $index + 1)
          else if not string match -q -- '-*' $typed[$index]
            set position (math $position + 1)
          end
          set index (math $index + 1)
        end
        test "$argv[2]" = any; or test $position -eq $argv[2]
      end

      # Names of what there is, for the home, the dialog and the store of the line typed so far.
      function __\(name)_names
        set -l typed (commandline -opc)
        set -l options
        for index in (seq 2 (count $typed))
          switch $typed[$index]
            case --home --dialog --store
              set -l next (math $index + 1)
              set -q typed[$next]; and set -a options $typed[$index] $typed[$next]
            case '--home=*' '--dialog=*' '--store=*'
              set -a options $typed[$index]
          end
        end
        set -l program (string replace -r '^~' $HOME -- $typed[1])
        $program completions --list $argv[1] $options 2>/dev/null
      end

      complete -c \(name) -f

      """
    return head + (first + verbs + positionals).map { "complete -c \(name) \($0)\n" }.joined()
  }

  private var first: [String] {
    words.first.map {
      "-n 'test -z \"$(__\(program.name)_verb)\"' -a \($0.word) -d \(quoted($0.summary))"
    }
      + words.pages.map {
        "-n '__\(program.name)_at \(Program.help) 0' -a \($0.word) -d \(quoted($0.summary))"
      }
  }

  private var verbs: [String] {
    program.verbs.flatMap { verb in
      verb.options.map { option in
        "-n '__\(program.name)_using \(verb.name)' -l \(option.name)"
          + (option.value == nil ? "" : " " + values(option.values))
          + " -d \(quoted(option.summary))"
      } + [
        "-n '__\(program.name)_using \(verb.name)' -l help -d 'show this help'",
        "-n '__\(program.name)_using \(verb.name)' -l version -d 'show the version'",
      ]
    }
  }

  private var positionals: [String] {
    words.slots.filter { !$0.place.hasPrefix("--") }.map { slot in
      "-n '__\(program.name)_at \(slot.verb) \(slot.place == "*" ? "any" : slot.place)' "
        + values(slot.values).replacing("-x -a", with: "-a")
    }
  }

  private func values(_ values: Option.Values) -> String {
    switch values {
    case .any: "-x"
    case .words(let words), .known(let words): "-x -a \(quoted(words.joined(separator: " ")))"
    case .file: "-r -F"
    case .folder: "-x -a '(__fish_complete_directories)'"
    case .names(let list): "-x -a '(__\(program.name)_names \(list.rawValue))'"
    }
  }

  private func quoted(_ text: String) -> String {
    "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
  }
}
