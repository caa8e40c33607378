// Writes down what a program does to files under one folder, in the order in which it happened, so
// that every state a power cut could leave can be built afterwards. Set by the environment:
//   MOTCUA_RECORD_UNDER  folder; files elsewhere are left alone
//   MOTCUA_RECORD        file for the record; a line printed to stdout is an entry too
//   MOTCUA_RECORD_LIES   fsync and fdatasync do nothing and say they did: "all" (as eatmydata),
//                        "folders" (names are never safe), "log" (SQLite's WAL is not synced at a
//                        commit, as with synchronous=NORMAL)
//
// An entry: kind (1 byte), inode, offset (8 each), lengths of path, second path and data (4 each),
// then those. Kinds: c create, w write, t truncate, s sync, r rename, u unlink, m mkdir, d rmdir, p
// printed.

#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

std::recursive_mutex order;

const char *setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

template <class Function> Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isUnder(const std::string &path)
{
    const char *folder = setting("MOTCUA_RECORD_UNDER");
    return *folder && path.compare(0, std::strlen(folder), folder) == 0;
}

std::string pathOf(int fd)
{
    char link[64];
    char target[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, target, sizeof target);
    return length > 0 ? std::string(target, std::size_t(length)) : std::string();
}

std::uint64_t inodeOf(int fd)
{
    struct stat status;
    return fstat(fd, &status) == 0 ? status.st_ino : 0;
}

struct Entry {
    char kind;
    std::uint64_t inode = 0;
    std::int64_t offset = 0;
    std::string path = {};
    std::string second = {};
    const void *data = nullptr;
    std::size_t bytes = 0;
};

void note(const Entry &entry)
{
    static const auto open = real<int (*)(const char *, int, ...)>("open");
    static const auto write = real<ssize_t (*)(int, const void *, size_t)>("write");
    static const int file =
        open(setting("MOTCUA_RECORD"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    std::string out(1, entry.kind);
    const auto number = [&out](auto value) {
        out.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    number(entry.inode);
    number(entry.offset);
    number(std::uint32_t(entry.path.size()));
    number(std::uint32_t(entry.second.size()));
    number(std::uint32_t(entry.bytes));
    out += entry.path + entry.second;
    out.append(static_cast<const char *>(entry.data), entry.bytes);
    if (write(file, out.data(), out.size()) != ssize_t(out.size()))
        std::abort(); // half a record proves nothing
}

int opened(const char *name, const char *path, int flags, mode_t mode)
{
    const auto original = real<int (*)(const char *, int, ...)>(name);
    const std::lock_guard lock(order);
    const bool isOurs = (flags & O_ACCMODE) != O_RDONLY && isUnder(path);
    struct stat status;
    const bool isNew = isOurs && stat(path, &status) != 0;
    const int fd = original(path, flags, mode);
    if (!isOurs || fd < 0)
        return fd;
    if (isNew)
        note({'c', inodeOf(fd), 0, path});
    else if ((flags & O_TRUNC) != 0)
        note({'t', inodeOf(fd), 0, path});
    return fd;
}

ssize_t noted(int fd, const void *bytes, ssize_t written, off64_t offset, const std::string &path)
{
    if (written > 0)
        note({'w', inodeOf(fd), offset, path, {}, bytes, std::size_t(written)});
    return written;
}

bool isLiedTo(int fd, const std::string &path)
{
    const std::string lies = setting("MOTCUA_RECORD_LIES");
    const std::string log = "-wal";
    struct stat status;
    if (lies == "folders")
        return fstat(fd, &status) == 0 && S_ISDIR(status.st_mode);
    if (lies == "log")
        return path.size() > log.size() &&
               path.compare(path.size() - log.size(), log.size(), log) == 0;
    return !lies.empty();
}

int synced(const char *name, int fd)
{
    const auto original = real<int (*)(int)>(name);
    const std::lock_guard lock(order);
    const std::string path = pathOf(fd);
    if (!isUnder(path))
        return original(fd);
    if (isLiedTo(fd, path))
        return 0;
    const int result = original(fd);
    if (result == 0)
        note({'s', inodeOf(fd), 0, path});
    return result;
}

int changed(char kind, int result, const char *path, const char *second = "")
{
    if (result == 0 && isUnder(path))
        note({kind, 0, 0, path, second});
    return result;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened("open64", path, flags, mode);
}

ssize_t write(int fd, const void *bytes, size_t count)
{
    static const auto original = real<decltype(&write)>("write");
    const std::lock_guard lock(order);
    const std::string path = pathOf(fd);
    if (fd == STDOUT_FILENO)
        note({'p', 0, 0, {}, {}, bytes, count});
    if (!isUnder(path))
        return original(fd, bytes, count);
    struct stat status;
    const bool appends = (fcntl(fd, F_GETFL) & O_APPEND) != 0 && fstat(fd, &status) == 0;
    const off64_t offset = appends ? status.st_size : lseek64(fd, 0, SEEK_CUR);
    return noted(fd, bytes, original(fd, bytes, count), offset, path);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset)
{
    static const auto original = real<decltype(&pwrite64)>("pwrite64");
    const std::lock_guard lock(order);
    const std::string path = pathOf(fd);
    const ssize_t written = original(fd, bytes, count, offset);
    return isUnder(path) ? noted(fd, bytes, written, offset, path) : written;
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset)
{
    return pwrite64(fd, bytes, count, offset);
}

int ftruncate64(int fd, off64_t length) noexcept
{
    static const auto original = real<decltype(&ftruncate64)>("ftruncate64");
    const std::lock_guard lock(order);
    const std::string path = pathOf(fd);
    const int result = original(fd, length);
    if (result == 0 && isUnder(path))
        note({'t', inodeOf(fd), length, path});
    return result;
}

int ftruncate(int fd, off_t length) noexcept { return ftruncate64(fd, length); }

int fsync(int fd) { return synced("fsync", fd); }

int fdatasync(int fd) { return synced("fdatasync", fd); }

int rename(const char *from, const char *to) noexcept
{
    static const auto original = real<decltype(&rename)>("rename");
    const std::lock_guard lock(order);
    return changed('r', original(from, to), from, to);
}

int unlink(const char *path) noexcept
{
    static const auto original = real<decltype(&unlink)>("unlink");
    const std::lock_guard lock(order);
    return changed('u', original(path), path);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto original = real<decltype(&mkdir)>("mkdir");
    const std::lock_guard lock(order);
    return changed('m', original(path, mode), path);
}

int rmdir(const char *path) noexcept
{
    static const auto original = real<decltype(&rmdir)>("rmdir");
    const std::lock_guard lock(order);
    return changed('d', original(path), path);
}

} // extern "C"
