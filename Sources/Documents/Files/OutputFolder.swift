private import Glibc

/// A folder that files are written into: for their owner's eyes only, and never over another file.
package struct OutputFolder {
  /// Why files could not be written; none was left behind.
  package enum Failure: Error, Hashable, Sendable {
    /// The folder is a symbolic link or no folder.
    case notAFolder
    /// There is something of this name already.
    case exists(String)
    /// There is no room.
    case full
    /// The place cannot be written to.
    case readOnly
    /// There is no folder that it could be in.
    case nowhere
    case other(errno: Int32)
  }

  /// Writes files into a folder, all of them or none.
  ///
  /// The folder is made when it is not there; the folders above it are not. Files are opened relative
  /// to the folder itself and never through a link, so that nothing is written outside it, also when
  /// somebody moves or swaps it meanwhile.
  ///
  /// - Parameters:
  ///   - files: What to write.
  ///   - path: The folder.
  ///   - isNew: Whether it must not be there yet.
  /// - Throws: `Failure`.
  package static func write(
    _ files: [OutputFile], to path: String, isNew: Bool = false
  ) throws(Failure) {
    let isMade = mkdir(path, 0o700) == 0
    if !isMade {
      guard errno == EEXIST else { throw failure(errno) }
      if isNew { throw .exists(path) }
    }
    do throws(Failure) {
      try fill(path, with: files)
    } catch {
      // Only an empty folder goes; whatever somebody else put there meanwhile stays.
      if isMade { rmdir(path) }
      throw error
    }
  }

  private static func fill(_ path: String, with files: [OutputFile]) throws(Failure) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { throw failure(errno) }
    defer { close(folder) }
    var written: [String] = []
    do throws(Failure) {
      for file in files {
        try create(file, in: folder)
        written.append(file.name)
      }
    } catch {
      for name in written { unlinkat(folder, name, 0) }
      throw error
    }
    // Somebody may take the memory stick out at once.
    fsync(folder)
  }

  private static func create(_ file: OutputFile, in folder: Int32) throws(Failure) {
    let descriptor = openat(
      folder, file.name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .exists(file.name) : failure(errno)
    }
    // A mask that takes rights away from the owner would make a file that nobody can open.
    var code = fchmod(descriptor, 0o600) == 0 ? 0 : errno
    if code == 0 { code = write(file.bytes, to: descriptor) }
    if code == 0, fsync(descriptor) != 0, errno != EINVAL, errno != EROFS { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else {
      unlinkat(folder, file.name, 0)
      throw failure(code)
    }
  }

  /// Writes all bytes.
  ///
  /// - Returns: 0, or the error.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let piece = UnsafeRawBufferPointer(rebasing: rest)
        let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        rest = rest.dropFirst(count)
      }
      return 0
    }
  }

  private static func failure(_ code: Int32) -> Failure {
    switch code {
    case ELOOP, ENOTDIR: .notAFolder
    case ENOSPC, EDQUOT, EFBIG: .full
    case EROFS, EACCES, EPERM: .readOnly
    case ENOENT: .nowhere
    case let code: .other(errno: code)
    }
  }
}
