/// Why something could not be said.
package enum OutputFailure: Error, Hashable, Sendable {
  /// Nobody reads any more (`| head`): no fault, and nothing more to do.
  case readerGone
  /// The text is lost: a full disk, a closed descriptor, a broken device.
  case failed(errno: Int32)
}
