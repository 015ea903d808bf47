extension GatewayGlue {
  static let gammu = GatewayGlue(
    name: "gammu", summary: "a modem or a phone, with gammu-smsd and a database (recommended)",
    steps: [
      "apt-get install gammu gammu-smsd libdbd-sqlite3 sqlite3",
      "Let the user of gammu-smsd own @FOLDER@ and the store: chown -R gammu @FOLDER@ @STORE@",
      "sqlite3 @FOLDER@/smsd.db < /usr/share/doc/gammu-smsd/examples/sqlite.sql"
        + "  (it may be there as sqlite.sql.gz)",
      "Set device and connection in @FOLDER@/gammu-smsdrc to those of the modem.",
      "LC_ALL=C.UTF-8 gammu-smsd -c @FOLDER@/gammu-smsdrc  (not as root)",
    ],
    files: [
      File(name: "gammu-smsdrc", template: PackageResources.gammu_smsdrc),
      File(name: "gammu-hook.sh", template: PackageResources.gammu_hook_sh, isProgram: true),
    ])

  static let gammuFiles = GatewayGlue(
    name: "gammu-files", summary: "a modem or a phone, with gammu-smsd and files",
    steps: [
      "apt-get install gammu gammu-smsd",
      "Up to gammu 1.43.2 a sender called like a/b stops the service for everybody, and numbers stand in "
        + "smsd.log: the glue 'gammu' has neither fault. Here, delete such a message from the phone.",
      "mkdir -p @FOLDER@/{inbox,outbox,error}",
      "Set device and connection in @FOLDER@/gammu-smsdrc to those of the modem.",
      "LC_ALL=C.UTF-8 gammu-smsd -c @FOLDER@/gammu-smsdrc  (not as root)",
    ],
    files: [
      File(name: "gammu-smsdrc", template: PackageResources.gammu_files_smsdrc),
      File(name: "gammu-hook.sh", template: PackageResources.gammu_hook_sh, isProgram: true),
    ])

  static let kannel = GatewayGlue(
    name: "kannel", summary: "Kannel, one process a message",
    steps: [
      "apt-get install kannel curl",
      "Kannel hands the number and the text to a program on its command line, which every user of the "
        + "machine can read: where there are others, use kannel-http.",
      "Add the groups of @FOLDER@/kannel.conf to your Kannel's file; set the password there, and the "
        + "address with it in ADVISOR_SENDSMS for smsbox.",
      "Start bearerbox, then smsbox.",
    ],
    files: [
      File(name: "kannel.conf", template: PackageResources.kannel_conf),
      File(name: "kannel-exec.sh", template: PackageResources.kannel_exec_sh, isProgram: true),
    ])

  static let kannelHTTP = GatewayGlue(
    name: "kannel-http", summary: "Kannel over HTTP, one process for all messages (recommended)",
    steps: [
      "apt-get install kannel python3",
      "Add the groups of @FOLDER@/kannel-http.conf to your Kannel's file.",
      "Put a long random word in place of change-me in get-url.",
      "ADVISOR_TOKEN=(that word) @FOLDER@/http-bridge.py  (under systemd, say; it is asked again after it "
        + "was away)",
      "Start bearerbox, then smsbox.",
    ],
    files: [
      File(name: "kannel-http.conf", template: PackageResources.kannel_http_conf), .httpBridge,
    ])

  static let smstools = GatewayGlue(
    name: "smstools", summary: "a modem, with smsd of the SMS Server Tools",
    steps: [
      "apt-get install smstools",
      "mkdir -p @FOLDER@/{incoming,outgoing,checked,failed}",
      "Set the device in @FOLDER@/smstools-smsd.conf to that of the modem.",
      "smsd -t -c@FOLDER@/smstools-smsd.conf",
    ],
    files: [
      File(name: "smstools-smsd.conf", template: PackageResources.smstools_smsd_conf),
      File(
        name: "smstools-hook.sh", template: PackageResources.smstools_hook_sh, isProgram: true),
    ])

  static let signalCLI = GatewayGlue(
    name: "signal-cli", summary: "Signal, with signal-cli",
    steps: [
      "Install signal-cli 0.11 or later, and register a number with it.",
      "SIGNAL_ACCOUNT=+447700900000 @FOLDER@/signal-bridge.py",
    ],
    files: [
      File(
        name: "signal-bridge.py", template: PackageResources.signal_bridge_py, isProgram: true)
    ])

  static let http = GatewayGlue(
    name: "http", summary: "Twilio, Vonage, Africa's Talking and others that call an address",
    steps: [
      "apt-get install python3",
      "ADVISOR_TOKEN=(a long random word) @FOLDER@/http-bridge.py",
      "Let your web server pass https://your.host/twilio on to http://127.0.0.1:13999/twilio, and give "
        + "the gateway that address with ?token=(the word). Paths: /twilio, /vonage, /africastalking, "
        + "/kannel.",
      "Vonage and Africa's Talking take no reply in the answer: what the bridge returns as JSON has "
        + "to be sent with their own interface.",
    ],
    files: [.httpBridge])
}

extension GatewayGlue.File {
  fileprivate static let httpBridge = GatewayGlue.File(
    name: "http-bridge.py", template: PackageResources.http_bridge_py, isProgram: true)
}
