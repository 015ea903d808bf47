internal import Channels
internal import Dialog
internal import SessionStore

/// What the verbs for gateways begin with.
enum Gateway {
  /// What answers messages, before there is a store.
  struct Desk {
    let responder: Responder
    let clock: Clock
    let limit: Limiter.Rate?
    let directory: String
  }

  /// Reads the options and the dialog.
  static func desk(_ arguments: ParsedArguments) throws(Loading.Refused) -> Desk {
    var settings = Responder.Settings()
    settings.retentionDays = try Storing.retention(arguments, usual: Retention.gatewayDays)
    settings.optOut = try optOut(arguments)
    settings.firstReply = arguments.value(of: .firstReply)
    let limit = try limit(arguments)
    let directory = arguments.has(.inMemory) ? "" : try Storing.directory(arguments)
    let loaded = try Loading.load(arguments)
    return Desk(
      responder: Responder(loaded.library, settings: settings),
      clock: loaded.clock, limit: limit, directory: directory)
  }

  /// Opens the store.
  static func switchboard(
    _ desk: Desk, _ arguments: ParsedArguments, note: @escaping (GatewayEvent) -> Void
  ) throws(Loading.Refused) -> Switchboard {
    let inMemory = arguments.has(.inMemory)
    do throws(StoreError) {
      return try Switchboard(
        desk.responder, clock: desk.clock, limit: desk.limit, note: note
      ) { () throws(StoreError) -> any TurnKeeping in
        inMemory
          ? MemoryStore()
          : try Storing.open(desk.directory, create: true, now: desk.clock.now())
      }
    } catch {
      throw Storing.refuse(error, at: desk.directory)
    }
  }

  private static func optOut(
    _ arguments: ParsedArguments
  ) throws(Loading.Refused) -> Responder.OptOut {
    guard let text = arguments.value(of: .optOut) else { return .advisor }
    guard let optOut = Responder.OptOut(rawValue: text) else {
      throw Loading.refuse(
        "'\(text)' cannot answer STOP. Write --optout self or --optout gateway.", .usage)
    }
    return optOut
  }

  private static func limit(
    _ arguments: ParsedArguments
  ) throws(Loading.Refused) -> Limiter.Rate? {
    guard arguments.has(.limit) else { return nil }
    var rate = Limiter.Rate()
    rate.burst = try number(of: .limitBurst, arguments) ?? rate.burst
    rate.seconds = try number(of: .limitSeconds, arguments) ?? rate.seconds
    return rate
  }

  private static func number(
    of option: Option, _ arguments: ParsedArguments
  ) throws(Loading.Refused) -> Int? {
    guard let text = arguments.value(of: option) else { return nil }
    guard let number = Int(text), (1...10_000).contains(number) else {
      throw Loading.refuse(
        "'\(text)' is no number from 1 to 10000. Write it like --\(option.name) 5.", .usage)
    }
    return number
  }
}
