import Foundation

/// A gateway with people's telephones on its other side.
protocol Telephone: AnyObject {
  /// The files of its glue.
  var folder: GatewayFolder { get }
  /// The file of the glue that calls the advisor.
  static var hook: String { get }
  /// Starts the gateway, also after a crash.
  func start() async throws
  /// Ends the gateway and what it started, as a power cut would.
  func crash()
  /// Sends a text to the gateway.
  ///
  /// - Returns: The message as the network holds it, which may deliver it again.
  @discardableResult
  func send(_ text: String, from number: String) throws -> Delivery
  /// Everything that came back to a number, each message joined from its parts.
  func received(by number: String) throws -> [String]
}

/// One message as the network holds it.
struct Delivery {
  /// Its files, by name.
  let files: [(name: String, text: String)]
}

extension Telephone {
  /// Sends a text and waits for the one reply.
  func ask(_ text: String, from number: String) async throws -> String {
    let count = try received(by: number).count
    try send(text, from: number)
    return try await reply(count, to: number)
  }

  /// Waits for a reply by its index.
  func reply(_ index: Int, to number: String) async throws -> String {
    var replies: [String] = []
    try await within("reply \(index) to \(number)") {
      replies = try received(by: number)
      return replies.count > index
    }
    return replies[index]
  }
}
