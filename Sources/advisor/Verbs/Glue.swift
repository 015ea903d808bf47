internal import Channels
private import Findings
private import Glibc

extension Verb {
  /// The configuration and the hook that join the advisor to a gateway.
  static let glue = Verb(
    name: "glue",
    summary: "Print the configuration and the hook for an SMS or chat gateway",
    details: GatewayGlue.all.map { "\($0.name): \($0.summary)." } + [
      "Without --to all files are printed. With it they are written to DIR, and the steps to put them "
        + "in place are printed."
    ],
    options: [.glueFolder, .store, .home],
    positionals: [
      Positional(
        name: "GATEWAY", count: .one, summary: GatewayGlue.all.map(\.name).joined(separator: ", "),
        values: .words(GatewayGlue.all.map(\.name)))
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      let word = arguments.positionals.first ?? ""
      guard let glue = GatewayGlue.all.first(where: { $0.name == word }) else {
        let hint = nearest(to: word, among: GatewayGlue.all.map(\.name)).map {
          "Did you mean '\($0)'?"
        }
        throw Loading.refuse(
          "There is no glue for '\(word)'. \(hint ?? "'advisor glue --help' names what there is.")",
          .usage)
      }
      let folder = arguments.value(of: .glueFolder)
      if let folder { try requirePlain(absolute(folder)) }
      let values = GlueValues(
        advisor: Program.file, store: try Storing.directory(arguments),
        home: (arguments.value(of: .home) ?? Environment.value("ADVISOR_HOME")).map(absolute),
        folder: folder.map(absolute) ?? "/var/lib/advisor")
      if folder != nil { try write(glue, values) }
      return Launch.say(words(glue, values, withFiles: folder == nil))
    } catch {
      return error.status
    }
  }

  /// Gateways hand the path of a hook to a shell, each with other marks around it or none.
  private static func requirePlain(_ folder: String) throws(Loading.Refused) {
    let isPlain = folder.allSatisfy { $0.isLetter || $0.isNumber || "/._-+@=".contains($0) }
    guard isPlain else {
      throw Loading.refuse(
        "Gateways cannot call a hook in '\(SafeText.shown(folder))'. Choose a folder whose path has only letters, "
          + "digits and . _ - + @ =", .usage)
    }
  }

  private static func words(_ glue: GatewayGlue, _ values: GlueValues, withFiles: Bool) -> String {
    var lines = ["# \(glue.name): \(glue.summary)"]
    for (number, step) in glue.steps.enumerated() {
      lines.append("# \(number + 1). \(values.filled(step))")
    }
    if withFiles {
      for file in glue.files {
        lines += ["", "# ---- \(values.folder)/\(file.name) ----", values.filled(file)]
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func write(_ glue: GatewayGlue, _ values: GlueValues) throws(Loading.Refused) {
    guard mkdir(values.folder, 0o700) == 0 || errno == EEXIST else {
      throw Loading.refuse(
        "\(values.folder) cannot be made: \(String(cString: strerror(errno))).", .cannotCreate)
    }
    for file in glue.files {
      let path = "\(values.folder)/\(file.name)"
      // What somebody changed for their own modem is not overwritten.
      guard access(path, F_OK) != 0 else {
        throw Loading.refuse("\(path) is there already. Move it away first.", .cannotCreate)
      }
      do throws(AtomicFile.Failure) {
        try AtomicFile.write(values.filled(file), to: path)
      } catch {
        throw Loading.refuse(
          "\(path) cannot be written: \(String(cString: strerror(error.errno))).", .cannotCreate)
      }
      if file.isProgram { chmod(path, 0o755) }
    }
  }

  /// A path that a gateway can use from its own working directory.
  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    return String(cString: current) + "/" + path
  }
}

extension Option {
  /// Where the files of a glue are written.
  fileprivate static let glueFolder = Option.value(
    "to", "DIR", "write the files to this folder", values: .folder)
}

extension Program {
  /// The file of the running program.
  fileprivate static var file: String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return CommandLine.arguments.first ?? "advisor" }
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
