private import Dialog
private import Engine

/// Times as they are written on the internet: `2026-11-23T02:56:44Z`.
package enum RFC3339 {
  /// The time that a text names, in seconds since 1970 UTC; nil when it names none.
  package static func seconds(_ text: String) -> Int? {
    var text = text
    return text.withUTF8(seconds)
  }

  private static func seconds(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.count >= 20, text.count <= 64,
      text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      text[10] | 0x20 == UInt8(ascii: "t"),
      text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
      let year = number(text[..<4]), let month = number(text[5..<7]),
      let dayOfMonth = number(text[8..<10]),
      let day = CalendarDay(year: year, month: month, day: dayOfMonth),
      let hour = number(text[11..<13]), hour < 24, let minute = number(text[14..<16]),
      minute < 60, let second = number(text[17..<19]), second <= 60
    else { return nil }
    var zone = text[19...]
    if zone.first == UInt8(ascii: ".") {
      let digits = zone.dropFirst().prefix(while: \.isASCIIDigit)
      guard !digits.isEmpty else { return nil }
      zone = zone[digits.endIndex...]
    }
    guard let offset = offset(zone) else { return nil }
    return day.number * 86_400 + hour * 3_600 + minute * 60 + second - offset
  }

  /// A time in UTC, to the second.
  package static func text(_ seconds: Int) -> String {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds + 1) / 86_400 - 1
    let rest = seconds - day * 86_400
    let pad = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return
      "\(CalendarDay(number: day))T\(pad(rest / 3_600)):\(pad(rest / 60 % 60)):\(pad(rest % 60))Z"
  }

  /// What a zone is ahead of UTC, in seconds.
  private static func offset(_ zone: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let sign = zone.first else { return nil }
    if sign | 0x20 == UInt8(ascii: "z") { return zone.count == 1 ? 0 : nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), zone.count == 6,
      zone[zone.startIndex + 3] == UInt8(ascii: ":"),
      let hours = number(zone.dropFirst().prefix(2)),
      hours < 24, let minutes = number(zone.suffix(2)), minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -60 : 60)
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard digits.allSatisfy(\.isASCIIDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
