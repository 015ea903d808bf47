/// A C library that stands between a worker and the system's files: it logs what is done to the files
/// of a store, or lets the n-th call fail.
///
/// It is compiled by the run itself, when a compiler is there. `TORTURE_STORE` names the directory
/// that is watched, `TORTURE_LOG` the log, `TORTURE_FAULT` a fault as `call:errno:n:for-ever`.
let preloadSource = #"""
  #define _GNU_SOURCE
  #include <dlfcn.h>
  #include <errno.h>
  #include <fcntl.h>
  #include <stdarg.h>
  #include <stdint.h>
  #include <stdio.h>
  #include <stdlib.h>
  #include <string.h>
  #include <sys/mman.h>
  #include <sys/stat.h>
  #include <unistd.h>

  #define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
  enum { FILES = 1024, NAME = 64 };

  /* The name within the store of each open file; empty for others. "." is the directory. */
  static char names[FILES][NAME];
  static const char *store, *call_to_fail;
  static int log_file = -1, fault_errno, fault_left = -1, fault_stays, fault_over;

  __attribute__((constructor)) static void start(void) {
    store = getenv("TORTURE_STORE");
    const char *log = getenv("TORTURE_LOG");
    if (log) {
      int file = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
      log_file = fcntl(file, F_DUPFD_CLOEXEC, 500);
    }
    char *fault = getenv("TORTURE_FAULT");
    if (fault) {
      fault = strdup(fault);
      call_to_fail = strtok(fault, ":");
      fault_errno = atoi(strtok(NULL, ":"));
      fault_left = atoi(strtok(NULL, ":"));
      fault_stays = atoi(strtok(NULL, ":"));
    }
  }

  /* Whether this call fails. The first failure is told on standard error. */
  static int fails(const char *call) {
    if (!call_to_fail || strcmp(call, call_to_fail) || fault_over) return 0;
    if (fault_left > 0 && --fault_left > 0) return 0;
    if (fault_left == 0) {
      fault_left = -1;
      (void)!REAL(write)(2, "fault\n", 6);
    }
    if (!fault_stays) fault_over = 1;
    errno = fault_errno;
    return 1;
  }

  static const char *name_of(int file) {
    return file >= 0 && file < FILES && names[file][0] ? names[file] : NULL;
  }

  /* The shared memory beside the log does not outlive a power cut. */
  static int is_logged(const char *name) {
    size_t length = strlen(name);
    return log_file >= 0 && (length < 4 || strcmp(name + length - 4, "-shm"));
  }

  static void note(char kind, const char *name, int64_t offset, const void *data, int64_t length) {
    char head[1 + NAME + 16] = {kind};
    strncpy(head + 1, name, NAME - 1);
    memcpy(head + 1 + NAME, &offset, 8);
    memcpy(head + 1 + NAME + 8, &length, 8);
    (void)!REAL(write)(log_file, head, sizeof head);
    if (data) (void)!REAL(write)(log_file, data, length);
  }

  static void opened(int file, const char *name, int made) {
    if (file < 0 || file >= FILES) return;
    strncpy(names[file], name, NAME - 1);
    if (made && is_logged(name)) note('C', name, 0, NULL, 0);
  }

  static const char *inside(const char *path) {
    size_t length = store ? strlen(store) : 0;
    if (!length || strncmp(path, store, length)) return NULL;
    if (path[length] == 0) return ".";
    return path[length] == '/' ? path + length + 1 : NULL;
  }

  static int open_at(int directory, const char *path, int flags, mode_t mode) {
    const char *name = directory == AT_FDCWD ? inside(path)
                       : name_of(directory) && !strchr(path, '/') ? path : NULL;
    if (!name) return REAL(openat)(directory, path, flags, mode);
    if (fails("open")) return -1;
    struct stat status;
    int made = (flags & O_CREAT) && fstatat(directory, path, &status, AT_SYMLINK_NOFOLLOW) != 0;
    int file = REAL(openat)(directory, path, flags, mode);
    opened(file, name, made);
    return file;
  }

  #define MODE(flags, mode) \
    mode_t mode = 0; \
    if ((flags) & O_CREAT) { va_list more; va_start(more, flags); mode = va_arg(more, int); va_end(more); }

  int open(const char *path, int flags, ...) { MODE(flags, mode) return open_at(AT_FDCWD, path, flags, mode); }
  int open64(const char *path, int flags, ...) { MODE(flags, mode) return open_at(AT_FDCWD, path, flags, mode); }
  int openat(int at, const char *path, int flags, ...) { MODE(flags, mode) return open_at(at, path, flags, mode); }
  int openat64(int at, const char *path, int flags, ...) { MODE(flags, mode) return open_at(at, path, flags, mode); }

  int close(int file) {
    if (file >= 0 && file < FILES) names[file][0] = 0;
    return REAL(close)(file);
  }

  static ssize_t write_at(int file, const void *data, size_t length, off_t offset) {
    const char *name = name_of(file);
    if (!name) return REAL(pwrite)(file, data, length, offset);
    if (fails("write")) return -1;
    if (length > 1 && fails("torn")) {
      (void)!REAL(pwrite)(file, data, length / 2, offset);
      return -1;
    }
    ssize_t done = REAL(pwrite)(file, data, length, offset);
    if (done > 0 && is_logged(name)) note('W', name, offset, data, done);
    return done;
  }

  ssize_t pwrite(int file, const void *data, size_t length, off_t offset) { return write_at(file, data, length, offset); }
  ssize_t pwrite64(int file, const void *data, size_t length, off_t offset) { return write_at(file, data, length, offset); }

  ssize_t write(int file, const void *data, size_t length) {
    if (name_of(file) && fails("write")) return -1;
    ssize_t done = REAL(write)(file, data, length);
    if (file == 1 && done > 0 && log_file >= 0) note('A', "", 0, data, done);
    return done;
  }

  static ssize_t read_at(int file, void *data, size_t length, off_t offset) {
    if (name_of(file) && fails("read")) return -1;
    return REAL(pread)(file, data, length, offset);
  }

  ssize_t pread(int file, void *data, size_t length, off_t offset) { return read_at(file, data, length, offset); }
  ssize_t pread64(int file, void *data, size_t length, off_t offset) { return read_at(file, data, length, offset); }

  static int cut(int file, off_t length) {
    const char *name = name_of(file);
    if (name && fails("truncate")) return -1;
    int code = REAL(ftruncate)(file, length);
    if (name && code == 0 && is_logged(name)) note('T', name, length, NULL, 0);
    return code;
  }

  int ftruncate(int file, off_t length) { return cut(file, length); }
  int ftruncate64(int file, off_t length) { return cut(file, length); }

  static int synced(int file, int (*sync)(int)) {
    const char *name = name_of(file);
    if (name && fails("sync")) return -1;
    int code = sync(file);
    if (name && code == 0 && is_logged(name)) note('S', name, 0, NULL, 0);
    return code;
  }

  int fsync(int file) { return synced(file, REAL(fsync)); }
  int fdatasync(int file) { return synced(file, REAL(fdatasync)); }

  int unlink(const char *path) {
    const char *name = inside(path);
    if (name && fails("unlink")) return -1;
    int code = REAL(unlink)(path);
    if (name && code == 0 && is_logged(name)) note('U', name, 0, NULL, 0);
    return code;
  }

  void *mmap(void *place, size_t length, int protection, int flags, int file, off_t offset) {
    if (name_of(file) && fails("map")) return MAP_FAILED;
    return REAL(mmap)(place, length, protection, flags, file, offset);
  }

  void *mmap64(void *place, size_t length, int protection, int flags, int file, off_t offset) {
    return mmap(place, length, protection, flags, file, offset);
  }

  static int control(int file, int command, void *argument) {
    if (name_of(file) && command == F_SETLK && fails("lock")) return -1;
    return REAL(fcntl)(file, command, argument);
  }

  int fcntl(int file, int command, ...) {
    va_list more; va_start(more, command); void *argument = va_arg(more, void *); va_end(more);
    return control(file, command, argument);
  }

  int fcntl64(int file, int command, ...) {
    va_list more; va_start(more, command); void *argument = va_arg(more, void *); va_end(more);
    return control(file, command, argument);
  }

  int flock(int file, int operation) {
    if (name_of(file) && fails("flock")) return -1;
    return ((int (*)(int, int))dlsym(RTLD_NEXT, "flock"))(file, operation);
  }
  """#
