// swift-tools-version: 6.2
import PackageDescription

// Every target is held to the same rules:
// - ExistentialAny: `any` shows where a protocol costs a box.
// - InternalImportsByDefault, MemberImportVisibility: what a file uses, it imports, and a module does
//   not leak what it is built on.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "advisor",
  products: [.executable(name: "advisor", targets: ["advisor"])],
  targets: [
    // The system's SQLite; sessions are kept in it.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    // What is wrong in a file, where, why, and the remedy.
    .target(name: "Findings", swiftSettings: settings),
    // PO catalogues and plural rules.
    .target(name: "Gettext", dependencies: ["Findings"], swiftSettings: settings),
    // What a dialog is: its files, entries, conditions and answer types.
    .target(name: "Dialog", dependencies: ["Findings"], swiftSettings: settings),
    // The conversation: answers and input in, answers and events out; the plan and the letters.
    .target(name: "Engine", dependencies: ["Dialog", "Findings"], swiftSettings: settings),
    // Events, plans and letters in words.
    .target(
      name: "Speech", dependencies: ["Engine", "Dialog", "Gettext", "Findings"],
      swiftSettings: settings),
    // Sessions, transcripts and replies in SQLite.
    .target(name: "SessionStore", dependencies: ["CSQLite"], swiftSettings: settings),
    // One turn end to end: the terminal, plain lines, and the gateway of many senders; keeping.
    .target(
      name: "Channels",
      dependencies: ["SessionStore", "Speech", "Engine", "Dialog", "Gettext", "Findings"],
      swiftSettings: settings),
    // Checks, walkthroughs and the search of all walks: what authors use.
    .target(
      name: "Authoring",
      dependencies: ["Speech", "Engine", "Dialog", "Gettext", "Findings"],
      swiftSettings: settings),
    // Plans, messages, transcripts and guides as text, pages, mail and calendars.
    .target(
      name: "Documents", dependencies: ["Speech", "Engine", "Dialog", "Findings"],
      swiftSettings: settings),
    // The program: one file a verb.
    .executableTarget(
      name: "advisor",
      dependencies: [
        "Channels", "Documents", "Authoring", "SessionStore", "Speech", "Engine", "Dialog",
        "Gettext", "Findings",
      ],
      // What "advisor glue" and "advisor new" write: real files, so that they can be read and checked as
      // what they are; and the pages of the manual, by links to the one place where they stand.
      resources: [
        .embedInCode("Glue/Files"), .embedInCode("Starter/Files"),
        .embedInCode("Manual/Files"),
      ],
      swiftSettings: settings),
    // Fixtures that several test targets share.
    .target(
      name: "TestSupport", dependencies: ["Speech", "Engine", "Dialog", "Gettext", "Findings"],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    // How long loading and turns take; run by hand, in a release build.
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["advisor", "CSQLite", "Speech", "Engine", "Dialog", "Gettext", "TestSupport"],
      path: "Tests/Benchmarks", swiftSettings: settings),
    .testTarget(
      name: "FindingsTests", dependencies: ["Findings"], swiftSettings: settings),
    .testTarget(
      name: "GettextTests", dependencies: ["Gettext", "Findings", "TestSupport"],
      exclude: ["polib_entries.py"], swiftSettings: settings),
    .testTarget(
      name: "DialogTests", dependencies: ["Dialog", "Engine", "Findings", "TestSupport"],
      exclude: ["Broken"], swiftSettings: settings),
    .testTarget(
      name: "EngineTests", dependencies: ["Engine", "Dialog", "Findings", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SpeechTests",
      dependencies: ["Speech", "Engine", "Dialog", "Findings", "TestSupport"],
      exclude: ["SMS/smsutil_parts.py"], swiftSettings: settings),
    .testTarget(
      name: "SessionStoreTests", dependencies: ["SessionStore", "StoreTorture"],
      exclude: ["Fixtures"],
      swiftSettings: settings),
    // What the tests of the store kill, starve and measure; also the longer runs.
    .executableTarget(
      name: "StoreTorture", dependencies: ["SessionStore", "CSQLite"], path: "Tests/StoreTorture",
      swiftSettings: settings),
    .testTarget(
      name: "ChannelsTests",
      dependencies: [
        "Channels", "SessionStore", "Speech", "Engine", "Dialog", "Findings", "TestSupport",
      ],
      exclude: ["JSON/judge.py"], swiftSettings: settings),
    .testTarget(
      name: "AuthoringTests",
      dependencies: [
        "Authoring", "Speech", "Engine", "Dialog", "Gettext", "Findings", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "Documents", "Speech", "Engine", "Dialog", "Gettext", "Findings", "TestSupport",
      ],
      exclude: ["Judges"],
      swiftSettings: settings),
    // Whole conversations in every language, laid out for a screen and sent through a pipe.
    .testTarget(
      name: "LanguageTests",
      dependencies: [
        "Channels", "Authoring", "SessionStore", "Speech", "Engine", "Dialog", "Gettext",
        "Findings", "TestSupport",
      ],
      swiftSettings: settings),
    // Whole conversations through real gateways; skipped where these are not installed.
    .testTarget(
      name: "GatewayTests", dependencies: ["advisor", "TestSupport"],
      exclude: [
        "Support/bridge_client.py", "Support/fairness.py", "Support/fake_modem.py",
        "Support/fake_signal.py", "Support/fake_smsc.py",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "AdvisorTests", dependencies: ["advisor", "Authoring", "Findings", "TestSupport"],
      exclude: ["Support/validate_lines.py"], swiftSettings: settings),
  ]
)
