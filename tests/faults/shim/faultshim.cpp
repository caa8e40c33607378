// Counts what a program does to files under one folder, and at a chosen count kills it or lets the
// operation fail. Set by the
// environment, or by faultshim.h where it is linked:
//   MOTCUA_FAULT_UNDER   folder; files elsewhere are left alone
//   MOTCUA_FAULT_AT      1-based count at which it happens; 0 = never, only count
//   MOTCUA_FAULT         kill | tear (half of a write, then kill) | EIO | ENOSPC
//   MOTCUA_FAULT_FOREVER set = every operation from there on fails
//   MOTCUA_FAULT_REPORT  file that gets the count at a normal end
//   MOTCUA_FAULT_ROOM    file with a number N: from the N-th look on the disk has no room, as long
//   as
//                        the file is there
// Operations counted: write, pwrite, fsync, fdatasync, ftruncate, rename, unlink, mkdir.

#include "tests/faults/shim/faultshim.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <string>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace
{

std::atomic<long> counted{0};

const char *setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

template <class Function> Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isUnder(const char *path)
{
    const char *folder = setting("MOTCUA_FAULT_UNDER");
    return *folder && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isUnder(int fd)
{
    if (!*setting("MOTCUA_FAULT_UNDER"))
        return false;
    char link[64];
    char target[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, target, sizeof target - 1);
    if (length <= 0)
        return false;
    target[length] = '\0';
    return isUnder(target);
}

enum class Fate { Pass, Fail, Tear };

void die() { kill(getpid(), SIGKILL); }

/// What becomes of the next operation; does not return where the program dies.
Fate nextFate()
{
    const long at = std::atol(setting("MOTCUA_FAULT_AT"));
    const long now = ++counted;
    const bool forEver = *setting("MOTCUA_FAULT_FOREVER") != '\0';
    if (at == 0 || now < at || (now > at && !forEver))
        return Fate::Pass;
    const std::string fault = setting("MOTCUA_FAULT");
    if (fault == "kill")
        die();
    if (fault == "tear")
        return Fate::Tear;
    errno = fault == "ENOSPC" ? ENOSPC : EIO;
    return Fate::Fail;
}

/// ENOSPC is no answer to these.
bool needsNoSpace() { return std::strcmp(setting("MOTCUA_FAULT"), "ENOSPC") == 0; }

struct Reporter {
    ~Reporter()
    {
        const char *path = setting("MOTCUA_FAULT_REPORT");
        if (!*path)
            return;
        if (FILE *file = std::fopen(path, "w")) {
            std::fprintf(file, "%ld\n", counted.load());
            std::fclose(file);
        }
    }
} reporter;

} // namespace

extern "C" {

void motcua_fault_arm(const char *under, const char *kind, long at, bool forEver)
{
    setenv("MOTCUA_FAULT_UNDER", under, 1);
    setenv("MOTCUA_FAULT", kind, 1);
    setenv("MOTCUA_FAULT_AT", std::to_string(at).c_str(), 1);
    if (forEver)
        setenv("MOTCUA_FAULT_FOREVER", "1", 1);
    else
        unsetenv("MOTCUA_FAULT_FOREVER");
    counted = 0;
}

long motcua_fault_count() { return counted; }

ssize_t write(int fd, const void *bytes, size_t count)
{
    static const auto original = real<decltype(&write)>("write");
    const Fate fate = isUnder(fd) ? nextFate() : Fate::Pass;
    if (fate == Fate::Tear) {
        (void)!original(fd, bytes, count / 2);
        die();
    }
    return fate == Fate::Fail ? -1 : original(fd, bytes, count);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset)
{
    static const auto original = real<decltype(&pwrite64)>("pwrite64");
    const Fate fate = isUnder(fd) ? nextFate() : Fate::Pass;
    if (fate == Fate::Tear) {
        (void)!original(fd, bytes, count / 2, offset);
        die();
    }
    return fate == Fate::Fail ? -1 : original(fd, bytes, count, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset)
{
    return pwrite64(fd, bytes, count, offset);
}

int fsync(int fd)
{
    static const auto original = real<decltype(&fsync)>("fsync");
    const Fate fate = isUnder(fd) ? nextFate() : Fate::Pass;
    if (fate == Fate::Tear)
        die();
    return fate == Fate::Fail ? -1 : original(fd);
}

int fdatasync(int fd)
{
    static const auto original = real<decltype(&fdatasync)>("fdatasync");
    const Fate fate = isUnder(fd) ? nextFate() : Fate::Pass;
    if (fate == Fate::Tear)
        die();
    return fate == Fate::Fail ? -1 : original(fd);
}

int ftruncate64(int fd, off64_t length) noexcept
{
    static const auto original = real<decltype(&ftruncate64)>("ftruncate64");
    const Fate fate = isUnder(fd) ? nextFate() : Fate::Pass;
    if (fate == Fate::Tear)
        die();
    return fate == Fate::Fail ? -1 : original(fd, length);
}

int ftruncate(int fd, off_t length) noexcept { return ftruncate64(fd, length); }

int rename(const char *from, const char *to) noexcept
{
    static const auto original = real<decltype(&rename)>("rename");
    const Fate fate = isUnder(to) ? nextFate() : Fate::Pass;
    if (fate == Fate::Tear)
        die();
    return fate == Fate::Fail ? -1 : original(from, to);
}

int unlink(const char *path) noexcept
{
    static const auto original = real<decltype(&unlink)>("unlink");
    const Fate fate = isUnder(path) ? nextFate() : Fate::Pass;
    if (fate == Fate::Tear)
        die();
    return fate == Fate::Fail && !needsNoSpace() ? -1 : original(path);
}

int statvfs(const char *path, struct statvfs *disk) noexcept
{
    static std::atomic<long> looks{0};
    static const auto original = real<decltype(&statvfs)>("statvfs");
    const int result = original(path, disk);
    if (result == 0 && isUnder(path) && *setting("MOTCUA_FAULT_ROOM")) {
        const long now = ++looks;
        if (FILE *file = std::fopen(setting("MOTCUA_FAULT_ROOM"), "r")) {
            long from = 0;
            if (std::fscanf(file, "%ld", &from) == 1 && now >= from)
                disk->f_bavail = 0;
            std::fclose(file);
        }
    }
    return result;
}

int statvfs64(const char *path, struct statvfs64 *disk) noexcept
{
    return statvfs(path, reinterpret_cast<struct statvfs *>(disk)); // one layout on 64 bits
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto original = real<decltype(&mkdir)>("mkdir");
    const Fate fate = isUnder(path) ? nextFate() : Fate::Pass;
    if (fate == Fate::Tear)
        die();
    return fate == Fate::Fail ? -1 : original(path, mode);
}

} // extern "C"
